import type { Language } from "./language";

const PERSON = "responsable; pilote; porteur; propriétaire; titulaire; personne responsable; en charge";
const NOTES = "commentaires; commentaire; remarques; remarque; observations; notes; précisions";
const RAISED_ON =
  "date d'identification; date de création; date d'ouverture; date de saisie; identifié le; créé le; ouvert le; date de détection";
const RAISED_BY = "identifié par; signalé par; émetteur; auteur; déclaré par; remonté par; créé par";
const DUE =
  "échéance; date d'échéance; date cible; date limite; date butoir; délai; à faire pour le; date prévue de clôture";
const CLOSED = "date de clôture; clôturé le; clos le; date de fermeture; date de résolution; résolu le";
const PROJECT = "projet; nom du projet; code projet; id projet; intitulé du projet; n° projet; chantier";
const STATUS = "statut; état; avancement de l'action; situation";
const ID = "n°; numéro; réf; référence; id; identifiant; code";
const DESCRIPTION = "description; détail; détails; description détaillée";

/** French headers and list values. */
export const FRENCH: Language = {
  code: "fr",
  name: "French",
  nouns: {
    projects: "projet; nom du projet; code projet; chef de projet; météo",
    risks: "risque; probabilité; vraisemblance; gravité; criticité",
    issues: "problème; incident",
    milestones: "jalon",
    actions: "action",
    changes: "demande; changement",
    decisions: "décision",
    dependencies: "dépendance",
    stakeholders: "partie prenante; parties prenantes",
    benefits: "bénéfice; gain",
  },
  fields: {
    projects: {
      projectId:
        "code projet; n° projet; numéro de projet; numéro du projet; id projet; identifiant projet; référence projet; réf projet; réf; n°; code; identifiant du projet",
      name: "projet; nom du projet; intitulé du projet; intitulé; libellé; libellé du projet; titre du projet; désignation; nom",
      description: "description; objectifs; objet; périmètre; description du projet; résumé; finalité",
      workstream: "programme; portefeuille; chantier; axe; volet",
      department:
        "direction; service; département; pôle; entité; direction métier; maîtrise d'ouvrage; moa; organisation; unité; direction pilote; ministère",
      category: "catégorie; type de projet; type; nature; nature du projet; domaine",
      tier: "taille; complexité; classe; niveau de complexité",
      priority: "priorité; niveau de priorité; rang",
      stage: "phase; étape; phase du projet; jalon courant; phase actuelle; phase en cours",
      status: "statut; état; statut du projet; état du projet; état d'avancement",
      declaredRag:
        "météo; météo projet; météo du projet; indicateur; feu; couleur; santé; état de santé; feu tricolore; voyant",
      scheduleRag: "météo délais; délais; météo planning; indicateur délais; voyant délais",
      costRag: "météo coûts; météo budget; indicateur coûts; indicateur budget; voyant budget",
      scopeRag: "météo périmètre; météo qualité; indicateur périmètre",
      resourceRag: "météo ressources; indicateur ressources",
      narrative:
        "faits marquants; synthèse; commentaires; commentaire; points marquants; avancement; points clés; situation; remarques; observations; commentaire d'avancement",
      forwardLook: "tendance; évolution",
      sponsor:
        "commanditaire; sponsor; parrain; maître d'ouvrage; donneur d'ordre; directeur de programme; promoteur",
      manager:
        "chef de projet; responsable; responsable de projet; responsable du projet; pilote; directeur de projet; cp; chef de projet moe; cheffe de projet; chargé de projet",
      analyst: "pmo; assistant projet; correspondant pmo",
      baselineStart:
        "date de début; début; date de début prévue; début prévu; date de démarrage; démarrage; date de lancement; lancement; début planifié; date de début initiale; début initial",
      baselineFinish:
        "date de fin; fin; date de fin prévue; fin prévue; fin planifiée; date de fin initiale; fin initiale; échéance; échéance initiale; date cible; date de livraison prévue; date de fin planifiée; date de fin de référence",
      forecastStart: "début estimé; date de début estimée; début révisé; date de début révisée",
      forecastFinish:
        "date de fin estimée; fin estimée; date de fin révisée; fin révisée; fin prévisionnelle; date de fin prévisionnelle; atterrissage; date d'atterrissage; échéance révisée; date de livraison estimée; date de fin actualisée; fin actualisée",
      actualStart: "début réel; date de début réelle; démarré le; début effectif",
      actualFinish:
        "fin réelle; date de fin réelle; terminé le; fin effective; date de fin effective; clos le",
      percentComplete:
        "avancement; % avancement; avancement %; taux d'avancement; progression; pourcentage d'avancement; % réalisé; % d'avancement",
      budget:
        "budget; budget initial; budget total; budget approuvé; budget alloué; budget validé; coût total; coût prévu; enveloppe; montant; budget prévisionnel; coût du projet; budget prévu",
      actualCost:
        "dépenses; dépenses à ce jour; consommé; réalisé; coût réel; dépensé; engagé à ce jour; dépenses réelles; budget consommé; coûts réels; montant dépensé; consommé à date; dépenses cumulées",
      forecastCost:
        "coût estimé; coût final estimé; prévision à terminaison; coût à terminaison; atterrissage budgétaire; estimation à fin; coût prévisionnel final; coût révisé; budget révisé; coût final prévisionnel; reste à faire inclus",
      fyBaseline: "budget annuel; budget de l'année; budget de l'exercice",
      fyForecast: "prévision annuelle; prévision de l'exercice; prévision de l'année",
      benefits: "bénéfices; gains; gains attendus; bénéfices attendus",
      objective: "objectif stratégique; axe stratégique; orientation stratégique",
      nextMilestone: "prochain jalon; prochaine étape; prochaine échéance clé",
      nextMilestoneDate: "date du prochain jalon; date prochain jalon",
      lastUpdated:
        "date de mise à jour; mis à jour le; mise à jour; dernière mise à jour; date d'actualisation; maj; date maj",
      period: "période; mois; trimestre; période de reporting",
    },
    risks: {
      riskId:
        "n°; n° risque; numéro; id risque; code risque; réf; référence; identifiant; réf risque; n° du risque",
      project: PROJECT,
      type: "menace/opportunité; menace ou opportunité; type de risque; nature du risque; risque/opportunité",
      title:
        "risque; intitulé du risque; intitulé; libellé; libellé du risque; titre; titre du risque; nom du risque",
      description:
        "description; description du risque; détail; détail du risque; événement redouté; évènement redouté; énoncé du risque",
      cause:
        "cause; causes; origine; cause du risque; facteur de risque; facteurs de risque; source; causes possibles",
      effect:
        "conséquence; conséquences; effet; effets; impacts; description de l'impact; conséquences possibles; conséquences potentielles; impact sur le projet",
      category: "catégorie; famille; domaine; catégorie de risque; famille de risque; thème",
      raisedBy: RAISED_BY,
      raisedOn: RAISED_ON,
      probability:
        "probabilité; vraisemblance; fréquence; occurrence; probabilité d'occurrence; probabilité brute; vraisemblance brute; probabilité initiale; p",
      impact:
        "impact; gravité; sévérité; impact brut; gravité brute; impact initial; niveau d'impact; i; g; degré de gravité",
      statedScore:
        "criticité; score; criticité brute; cotation; niveau de risque; niveau de criticité; p x i; risque brut; score de risque; note; exposition; p x g",
      proximity: "proximité; horizon; imminence",
      response:
        "stratégie; réponse; traitement; stratégie de réponse; stratégie de traitement; type de réponse; réponse au risque",
      actions:
        "plan d'action; plan d'actions; actions; mesures; mesures d'atténuation; actions préventives; parade; parades; actions de mitigation; mitigation; mesures de maîtrise; moyens de maîtrise; plan de mitigation; actions de réduction; action; plan de réponse; mesures préventives; actions correctives; plan de traitement",
      actionOwner:
        "responsable de l'action; responsable action; pilote de l'action; porteur de l'action; responsable du plan d'action",
      actionDue: DUE,
      residualProbability:
        "probabilité résiduelle; vraisemblance résiduelle; probabilité nette; probabilité après action; vraisemblance nette",
      residualImpact:
        "impact résiduel; gravité résiduelle; impact net; gravité nette; impact après action; sévérité résiduelle",
      statedResidual:
        "criticité résiduelle; risque résiduel; score résiduel; criticité nette; risque net; niveau de risque résiduel",
      targetScore: "criticité cible; risque cible; score cible; niveau cible",
      costLikely: "impact financier; coût; impact coût; coût estimé; impact budgétaire; coût potentiel",
      delayDays:
        "impact délai; impact délais; retard; impact planning; impact délai (jours); retard potentiel",
      owner: `${PERSON}; responsable du risque; propriétaire du risque; pilote du risque; porteur du risque`,
      status: "statut; état; statut du risque; état du risque; ouvert/fermé; ouvert / clos",
      escalated: "escalade; escaladé; remonté; à escalader; remontée",
      lastReview:
        "dernière revue; date de revue; date de mise à jour; mis à jour le; dernière mise à jour; date de la dernière revue; maj",
      nextReview: "prochaine revue; date de prochaine revue; date de la prochaine revue",
      closedOn: CLOSED,
      notes: NOTES,
    },
    issues: {
      issueId: `${ID}; n° problème; id problème; n° incident`,
      project: PROJECT,
      title:
        "problème; intitulé; intitulé du problème; titre; libellé; point bloquant; incident; point ouvert",
      description: `${DESCRIPTION}; description du problème`,
      category: "catégorie; type; domaine",
      raisedBy: RAISED_BY,
      raisedOn: RAISED_ON,
      urgency: "urgence",
      impact: "impact; gravité",
      statedPriority: "priorité; sévérité; criticité",
      owner: PERSON,
      resolution:
        "résolution; action; actions; plan d'action; solution; actions correctives; action corrective",
      targetDate: DUE,
      resolvedOn: CLOSED,
      status: STATUS,
      escalated: "escalade; escaladé; remonté",
      rootCause: "cause racine; cause; origine",
      notes: NOTES,
    },
    milestones: {
      milestoneId: `${ID}; n° jalon; id jalon; code jalon`,
      project: PROJECT,
      name: "jalon; nom du jalon; intitulé du jalon; libellé du jalon; intitulé; libellé; livrable; étape; étape clé; jalon clé; description du jalon",
      type: "type; type de jalon; nature",
      critical: "critique; chemin critique; jalon critique",
      baselineDate:
        "date prévue; date initiale; date de référence; date planifiée; prévu; prévu le; échéance; date cible; planifié; date prévisionnelle initiale; date contractuelle",
      forecastDate:
        "date estimée; date révisée; date prévisionnelle; estimé; révisé; date actualisée; nouvelle date; atterrissage; date reprévue; prévision",
      actualDate:
        "date réelle; date effective; réalisé; réalisé le; date de réalisation; réel; atteint le; date d'atteinte",
      status: "statut; état; statut du jalon; météo",
      owner: PERSON,
      notes: `${NOTES}; motif du décalage; raison du décalage; motif; justification`,
    },
    actions: {
      actionId: `${ID}; n° action; id action`,
      project: PROJECT,
      title: "action; intitulé; intitulé de l'action; libellé; tâche; action à mener; libellé de l'action",
      description: DESCRIPTION,
      source: "origine; réunion; source; instance",
      raisedOn: RAISED_ON,
      owner: PERSON,
      dueOn: DUE,
      priority: "priorité",
      status: STATUS,
      completedOn: `${CLOSED}; date de réalisation; réalisé le; terminé le`,
      notes: NOTES,
    },
    changes: {
      changeId: `${ID}; n° demande; n° de demande`,
      project: PROJECT,
      title:
        "demande; intitulé; intitulé de la demande; libellé; titre; demande de changement; changement; évolution; demande d'évolution",
      description: DESCRIPTION,
      requestedBy: "demandeur; demandé par; émetteur",
      submittedOn: "date de la demande; date de demande; demandé le; date de soumission; soumis le",
      costImpact: "impact coût; impact coûts; impact financier; impact budgétaire; coût",
      scheduleImpact: "impact délai; impact délais; impact planning; impact délai (jours)",
      status: STATUS,
      decidedBy: "décidé par; validé par; approuvé par; décideur",
      decidedOn: "date de décision; date de validation; décidé le; validé le",
      notes: NOTES,
    },
    decisions: {
      decisionId: `${ID}; n° décision`,
      project: PROJECT,
      title: "décision; intitulé; libellé; intitulé de la décision; décision prise",
      description: DESCRIPTION,
      rationale: "justification; motif; raison; motivation",
      forum: "instance; comité; réunion",
      decidedOn: "date; date de décision; décidé le; date de la décision",
      owner: PERSON,
      status: STATUS,
      notes: NOTES,
    },
    dependencies: {
      dependencyId: `${ID}; n° dépendance`,
      title: "dépendance; intitulé; libellé; intitulé de la dépendance",
      description: `${DESCRIPTION}; description de la dépendance`,
      fromProject: "projet fournisseur; projet amont; fournisseur; dépend de; amont",
      toProject: "projet; projet demandeur; projet aval; demandeur; aval",
      requiredBy: "date de besoin; requis pour le; nécessaire pour le; échéance; date requise",
      committedBy: "date d'engagement; date convenue; date promise; engagé pour le",
      status: STATUS,
      notes: NOTES,
    },
    stakeholders: {
      name: "partie prenante; nom; acteur; parties prenantes",
      organization: "organisation; organisme; entité; direction; société",
      role: "rôle; fonction",
      influence: "influence; pouvoir; niveau d'influence",
      interest: "intérêt; niveau d'intérêt",
      engagement: "position; position actuelle; attitude; posture; engagement actuel",
      desired: "position souhaitée; position cible; engagement souhaité",
      expectation: "attentes; besoins",
      owner: PERSON,
      notes: NOTES,
    },
    benefits: {
      benefitId: `${ID}; n° bénéfice`,
      project: PROJECT,
      title: "bénéfice; gain; intitulé; libellé; bénéfice attendu; gain attendu",
      description: DESCRIPTION,
      type: "type; nature; type de bénéfice; type de gain",
      owner: PERSON,
      measure: "indicateur; mesure; indicateur de mesure",
      unit: "unité",
      baselineValue: "valeur initiale; valeur de référence; situation initiale",
      targetValue: "valeur cible; cible; objectif",
      actualToDate: "valeur actuelle; réalisé; valeur réelle; valeur constatée",
      targetDate: "date cible; échéance; horizon",
      status: STATUS,
    },
  },
  values: {
    rag: {
      Green: "vert; verte; soleil; ensoleillé",
      Amber: "orange; jaune; ambre; nuage; nuageux",
      Red: "rouge; orage; orageux; pluie",
      Grey: "gris; grise",
      Blue: "bleu; bleue; terminé",
    },
    scale: {
      "1": "très faible; rare; négligeable; improbable; minime",
      "2": "faible; peu probable; mineur; mineure",
      "3": "moyen; moyenne; modéré; modérée; possible",
      "4": "élevé; élevée; fort; forte; probable; majeur; majeure; important; importante",
      "5": "très élevé; très élevée; très fort; très forte; très probable; critique; quasi certain; catastrophique",
    },
    yesNo: { Yes: "oui; o; vrai", No: "non; faux" },
    stage: {
      Idea: "idée; opportunité; étude d'opportunité; avant-projet",
      Initiate: "cadrage; initialisation; lancement; faisabilité; étude de faisabilité",
      Plan: "conception; planification; préparation; étude; études; spécification",
      Execute:
        "réalisation; exécution; développement; déploiement; mise en œuvre; recette; travaux; construction",
      Close: "clôture; bilan; transfert",
      Closed: "clos; close; terminé; achevé",
    },
    projectStatus: {
      Proposed: "proposé; à lancer; non démarré; à venir; planifié; en attente de validation",
      Active: "en cours; actif; lancé; démarré; ouvert",
      "On hold": "suspendu; en pause; en attente; gelé; reporté",
      Closed: "terminé; clos; clôturé; achevé; livré; fermé",
      Cancelled: "annulé; abandonné; arrêté",
    },
    riskStatus: {
      Proposed: "proposé; nouveau; identifié",
      Assessing: "en analyse; à évaluer; en évaluation",
      Open: "ouvert; actif; à surveiller; surveillé; avéré non",
      Treating: "en cours; en traitement; en cours de traitement; traité",
      Occurred: "avéré; survenu; réalisé",
      Closed: "clos; fermé; clôturé; terminé",
      Rejected: "rejeté; sans objet; annulé",
    },
    riskType: { Threat: "menace; risque", Opportunity: "opportunité" },
    riskResponse: {
      Avoid: "éviter; évitement; supprimer; suppression",
      Reduce: "réduire; réduction; atténuer; atténuation; maîtriser",
      Transfer: "transférer; transfert",
      Accept: "accepter; acceptation; surveiller",
      Exploit: "exploiter",
      Enhance: "renforcer; améliorer",
      Share: "partager; partage",
    },
    riskCategory: {
      Schedule: "délai; délais; planning; calendrier",
      Cost: "coût; coûts; budget; financier; financière",
      Scope: "périmètre",
      Quality: "qualité",
      Resource: "ressources; ressource; humain; rh; humaine; ressources humaines",
      Technical: "technique; technologique; technologie",
      Data: "données",
      Security: "sécurité; cybersécurité",
      Supplier: "fournisseur; fournisseurs; sous-traitance; prestataire; contractuel",
      Legal: "juridique; réglementaire",
      External: "externe; environnement",
      Stakeholder: "parties prenantes; utilisateurs; communication",
      Benefits: "bénéfices",
      Governance: "gouvernance; organisation; organisationnel; pilotage; stratégique",
    },
    milestoneStatus: {
      "Not started": "à venir; non démarré; planifié; prévu",
      "On track": "en cours; dans les temps; à l'heure; vert",
      "At risk": "à risque; orange; menacé",
      Late: "en retard; retard; dépassé; rouge",
      Complete: "terminé; atteint; fait; réalisé; clos",
      Cancelled: "annulé; abandonné",
    },
    issueStatus: {
      Open: "ouvert; nouveau; à traiter",
      "In progress": "en cours; en cours de traitement",
      Escalated: "escaladé; remonté",
      Postponed: "reporté; en attente; suspendu",
      Resolved: "résolu; traité",
      Closed: "clos; fermé; clôturé; terminé",
    },
    actionStatus: {
      Open: "ouvert; à faire; ouverte; non démarré",
      "In progress": "en cours",
      Done: "fait; faite; terminé; terminée; clos; close; réalisé; réalisée",
      Cancelled: "annulé; annulée; abandonné; abandonnée",
    },
    priority: {
      Critical: "critique; très haute; urgent; urgente",
      High: "haute; élevée; forte",
      Medium: "moyenne; normale",
      Low: "basse; faible",
    },
    forwardLook: {
      Improving: "amélioration; en amélioration; hausse",
      "No change": "stable",
      Worsening: "dégradation; en dégradation; baisse",
    },
  },
};
