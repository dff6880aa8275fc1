import type { Language } from "./language";

const PERSON =
  "verantwortlich; verantwortlicher; verantwortliche; verantwortliche person; zuständig; zuständigkeit; bearbeiter; verantwortung; eigner; eigentümer; wer";
const NOTES =
  "bemerkung; bemerkungen; kommentar; kommentare; anmerkung; anmerkungen; notiz; notizen; hinweise";
const RAISED_ON =
  "erfasst am; erfassungsdatum; gemeldet am; angelegt am; erstellt am; eröffnet am; identifiziert am; datum der erfassung; eingangsdatum; meldedatum; datum der identifikation";
const RAISED_BY =
  "gemeldet von; erfasst von; identifiziert von; melder; ersteller; autor; angelegt von; eingebracht von";
const DUE =
  "termin; fällig; fällig am; fälligkeit; fälligkeitsdatum; zieldatum; zieltermin; frist; bis wann; bis; umsetzung bis; soll-termin; stichtag; erledigen bis";
const CLOSED =
  "geschlossen am; abgeschlossen am; erledigt am; abschlussdatum; gelöst am; schließungsdatum; beendet am";
const PROJECT =
  "projekt; projektname; projekt-id; projektnummer; projekt-nr.; teilprojekt; vorhaben; projektbezeichnung";
const STATUS = "status; zustand; bearbeitungsstatus; stand";
const ID = "nr.; nummer; id; lfd. nr.; kennung; kennziffer; schlüssel; laufende nummer; pos.";
const DESCRIPTION = "beschreibung; detailbeschreibung; details; erläuterung; kurzbeschreibung";

/** German headers and list values. */
export const GERMAN: Language = {
  code: "de",
  name: "German",
  nouns: {
    projects: "projekt; vorhaben; ampel",
    risks: "risiko; eintrittswahrscheinlichkeit; schadens; gegenmaßnahme",
    issues: "problem; offene",
    milestones: "meilenstein",
    actions: "aufgabe; maßnahme",
    changes: "änderung",
    decisions: "entscheidung; beschluss",
    dependencies: "abhängigkeit",
    stakeholders: "stakeholder; interessengruppe",
    benefits: "nutzen",
  },
  fields: {
    projects: {
      projectId:
        "projekt-nr.; projektnummer; projekt-id; projektnr; projektkennung; projektcode; projektkürzel; nr.; lfd. nr.; kennung; vorhabennummer; psp-element; projektschlüssel",
      name: "projekt; projektname; projektbezeichnung; projekttitel; bezeichnung; vorhaben; titel; name; maßnahme; name des projekts",
      description:
        "beschreibung; projektbeschreibung; kurzbeschreibung; projektziel; projektziele; ziel; inhalt; gegenstand; zielsetzung",
      workstream: "programm; portfolio; teilprogramm; handlungsfeld; cluster",
      department:
        "abteilung; bereich; fachbereich; organisationseinheit; ressort; amt; geschäftsbereich; dezernat; referat; einrichtung; behörde; ministerium",
      category: "kategorie; projektart; projekttyp; art; typ; projektkategorie; sparte",
      tier: "größe; komplexität; projektgröße; projektklasse; klasse",
      priority: "priorität; prio; rang; rangfolge",
      stage: "phase; projektphase; aktuelle phase; stufe; etappe",
      status: "status; projektstatus; zustand; projektstand; stand",
      declaredRag:
        "ampel; gesamtampel; ampelstatus; projektampel; gesamtstatus; statusampel; ampel gesamt; status gesamt; ampelfarbe",
      scheduleRag:
        "ampel termine; ampel zeit; terminampel; status termine; status zeit; zeitampel; termine; ampel termin",
      costRag: "ampel kosten; ampel budget; kostenampel; status kosten; status budget; budgetampel",
      scopeRag:
        "ampel qualität; ampel umfang; ampel leistung; status qualität; status leistung; qualitätsampel; ampel inhalt",
      benefitsRag: "ampel nutzen; status nutzen",
      resourceRag: "ampel ressourcen; ressourcenampel; status ressourcen",
      narrative:
        "statusbericht; sachstand; zusammenfassung; bemerkungen; bemerkung; kommentar; lagebericht; erläuterung; aktueller stand; statustext; anmerkungen; statuskommentar; begründung",
      forwardLook: "tendenz; trend; ausblick",
      sponsor:
        "auftraggeber; auftraggeberin; sponsor; projektsponsor; interner auftraggeber; lenkungsausschuss; projekteigner; pate; bauherr",
      manager:
        "projektleiter; projektleitung; projektleiterin; pl; projektmanager; verantwortlich; leiter; leitung; projektverantwortlicher; teilprojektleiter; verantwortlicher; projektleiter/in",
      analyst: "pmo; projektassistenz; projektbüro; projektcontroller; multiprojektmanagement",
      baselineStart:
        "start; beginn; startdatum; projektstart; projektbeginn; geplanter start; start (plan); plan-start; starttermin; geplanter beginn; anfang; start plan; plan start; beginn plan; anfangsdatum",
      baselineFinish:
        "ende; enddatum; projektende; endtermin; geplantes ende; ende (plan); plan-ende; fertigstellung; soll-ende; abschluss; geplanter abschluss; zieltermin; endtermin plan; ende plan; plan ende; fertigstellung plan; abschlusstermin; geplanter endtermin; ursprüngliches ende",
      forecastStart:
        "start (prognose); prognose start; voraussichtlicher start; start prognose; erwarteter start; start neu",
      forecastFinish:
        "ende (prognose); prognose ende; voraussichtliches ende; erwartetes ende; aktuelles ende; endtermin prognose; neuer endtermin; ende neu; ende prognose; voraussichtliche fertigstellung; fertigstellung prognose; prognosetermin; aktueller endtermin; erwarteter endtermin",
      actualStart: "ist-start; start (ist); tatsächlicher start; ist-beginn; tatsächlicher beginn; start ist",
      actualFinish:
        "ist-ende; ende (ist); tatsächliches ende; abgeschlossen am; ende ist; tatsächlicher abschluss",
      percentComplete:
        "fertigstellungsgrad; fortschritt; fertigstellung %; % fertig; % abgeschlossen; erfüllungsgrad; fortschritt %; projektfortschritt; leistungsgrad; fgr; bearbeitungsstand %",
      budget:
        "budget; plankosten; gesamtbudget; genehmigtes budget; projektbudget; geplante kosten; kosten plan; kosten (plan); gesamtkosten; budget gesamt; soll-kosten; bewilligte mittel; auftragssumme; mittelansatz; investitionssumme; budget (plan)",
      plannedValue: "planwert; geplanter wert",
      earnedValue: "fertigstellungswert; arbeitswert; leistungswert",
      actualCost:
        "ist-kosten; istkosten; kosten ist; kosten (ist); ausgaben; bisherige kosten; aufgelaufene kosten; mittelabfluss; verbrauch; verbraucht; tatsächliche kosten; ist; verausgabt; budget verbraucht",
      forecastCost:
        "prognose; prognose kosten; kostenprognose; voraussichtliche kosten; erwartete gesamtkosten; hochrechnung; forecast; kosten (prognose); gesamtkosten prognose; kosten prognose; prognostizierte kosten; erwartete kosten",
      fyBaseline: "jahresbudget; budget laufendes jahr; budget geschäftsjahr",
      fyForecast: "jahresprognose; prognose laufendes jahr; prognose geschäftsjahr",
      benefits: "nutzen; erwarteter nutzen; nutzen gesamt",
      objective: "strategisches ziel; strategie; unternehmensziel; strategiebezug",
      nextMilestone: "nächster meilenstein; nächster schritt",
      nextMilestoneDate: "termin nächster meilenstein; datum nächster meilenstein",
      lastUpdated:
        "letzte aktualisierung; aktualisiert am; stand vom; datum der aktualisierung; zuletzt geändert; geändert am; berichtsdatum; aktualisierungsdatum; letzte änderung",
      period: "berichtszeitraum; berichtsmonat; zeitraum; quartal; monat; berichtsperiode",
    },
    risks: {
      riskId: "risiko-id; risiko-nr.; risikonummer; nr.; lfd. nr.; id; nummer; r-nr.; kennung; risiko nr",
      project: PROJECT,
      type: "risiko/chance; chance/risiko; risiko oder chance; chance oder risiko; risikotyp; art des risikos",
      title:
        "risiko; risikobezeichnung; bezeichnung; risikotitel; titel; name des risikos; kurztitel; risikoname",
      description:
        "beschreibung; risikobeschreibung; beschreibung des risikos; erläuterung; details; risikoereignis; ereignis; risikoszenario; szenario",
      cause: "ursache; ursachen; auslöser; risikoursache; grund; quelle",
      effect:
        "folge; folgen; auswirkungen; konsequenz; konsequenzen; wirkung; mögliche folgen; auswirkung auf das projekt; mögliche auswirkungen; auswirkungsbeschreibung; auswirkung",
      category:
        "kategorie; risikokategorie; risikoart; risikobereich; bereich; risikofeld; risikoklasse; typ; art",
      raisedBy: RAISED_BY,
      raisedOn: RAISED_ON,
      probability:
        "eintrittswahrscheinlichkeit; wahrscheinlichkeit; ew; e-wahrscheinlichkeit; eintrittswahrsch.; wahrscheinlichkeit brutto; eintrittswahrscheinlichkeit brutto; ewk; wahrscheinlichkeit (1-5); eintritt; häufigkeit",
      impact:
        "auswirkung; schadensausmaß; schadenshöhe; tragweite; schadenausmaß; auswirkung (1-5); schwere; schadenspotenzial; auswirkungsgrad; ausmaß; schaden; schadensklasse; auswirkung brutto; schadensausmaß brutto; einfluss",
      statedScore:
        "risikozahl; risikowert; risikostufe; risikoklasse; risikobewertung; bewertung; risikoprioritätszahl; rpz; risikofaktor; risikomaß; risikoindex; risikoscore; score; bruttorisiko; risikopotenzial; risikohöhe",
      proximity: "eintrittszeitraum; zeitliche nähe; eintrittszeitpunkt; zeithorizont; nähe",
      response:
        "strategie; risikostrategie; maßnahmenart; umgang; risikobehandlung; behandlungsstrategie; behandlung; reaktion; maßnahmentyp; risikoreaktion",
      actions:
        "maßnahme; maßnahmen; gegenmaßnahme; gegenmaßnahmen; risikomaßnahme; risikomaßnahmen; vorbeugende maßnahmen; maßnahmenplan; aktionen; präventivmaßnahmen; risikominderung; eingeleitete maßnahmen; geplante maßnahmen; abhilfe; vermeidungsmaßnahme; steuerungsmaßnahmen",
      actionOwner:
        "maßnahmenverantwortlicher; verantwortlich für maßnahme; maßnahmenverantwortung; umsetzungsverantwortlicher; verantwortlicher maßnahme; umsetzung durch",
      actionDue: DUE,
      residualProbability:
        "restwahrscheinlichkeit; wahrscheinlichkeit netto; wahrscheinlichkeit nach maßnahmen; eintrittswahrscheinlichkeit netto; wahrscheinlichkeit nach maßnahme; eintrittswahrscheinlichkeit nach maßnahmen",
      residualImpact:
        "restauswirkung; auswirkung netto; auswirkung nach maßnahmen; schadensausmaß netto; auswirkung nach maßnahme; schadensausmaß nach maßnahmen",
      statedResidual:
        "restrisiko; nettorisiko; risikowert netto; risikozahl nach maßnahmen; restrisikowert; risiko nach maßnahmen",
      targetScore: "zielrisiko; zielwert; risikotoleranz; zielrisikowert",
      costLikely:
        "kosten; schadenshöhe (€); finanzielle auswirkung; kostenauswirkung; schadenssumme; mögliche kosten; schaden in euro; risikokosten",
      delayDays: "verzögerung; verzug; terminauswirkung; verzögerung (tage); terminverzug; verzug in tagen",
      owner: `${PERSON}; risikoeigner; risikoverantwortlicher; risikoeigentümer; risikoverantwortung; risk owner; risikoverantwortliche`,
      status: "status; zustand; risikostatus; stand; offen/geschlossen",
      escalated: "eskaliert; eskalation; eskalation nötig",
      lastReview:
        "letzte prüfung; letzte überprüfung; überprüft am; aktualisiert am; letzte aktualisierung; geprüft am; letzte bewertung; zuletzt geprüft",
      nextReview:
        "nächste prüfung; nächste überprüfung; wiedervorlage; nächste bewertung; überprüfung am; prüftermin",
      closedOn: CLOSED,
      notes: NOTES,
    },
    issues: {
      issueId: `${ID}; problem-nr.; problem-id`,
      project: PROJECT,
      title:
        "problem; thema; titel; bezeichnung; offener punkt; störung; problemtitel; betreff; kurztitel; offene punkte",
      description: `${DESCRIPTION}; problembeschreibung; beschreibung des problems`,
      category: "kategorie; typ; art; bereich",
      raisedBy: RAISED_BY,
      raisedOn: RAISED_ON,
      urgency: "dringlichkeit",
      impact: "auswirkung; schwere",
      statedPriority: "priorität; prio; schweregrad",
      owner: PERSON,
      resolution: "lösung; maßnahme; maßnahmen; nächste schritte; lösungsvorschlag; lösungsansatz; aktion",
      targetDate: DUE,
      resolvedOn: CLOSED,
      status: STATUS,
      escalated: "eskaliert; eskalation",
      rootCause: "ursache; grundursache; hauptursache",
      notes: NOTES,
    },
    milestones: {
      milestoneId: `${ID}; meilenstein-nr.; ms-nr.; meilenstein-id`,
      project: PROJECT,
      name: "meilenstein; meilensteinname; meilensteinbezeichnung; bezeichnung; liefergegenstand; ergebnis; titel; beschreibung; meilensteintitel; name; lieferergebnis",
      type: "typ; art; meilensteinart; meilensteintyp",
      critical: "kritisch; kritischer pfad; auf kritischem pfad",
      baselineDate:
        "plantermin; basistermin; plan; geplant; plandatum; soll-termin; termin plan; soll; basisplan; termin (plan); geplanter termin; ursprünglicher termin; solldatum; baseline; termin; fällig am; zieltermin; geplant am",
      forecastDate:
        "prognose; prognosetermin; voraussichtlicher termin; erwarteter termin; aktueller termin; termin (prognose); neuer termin; termin prognose; forecast; voraussichtlich; erwartet; prognosedatum; termin neu",
      actualDate:
        "ist; ist-termin; isttermin; erreicht am; termin ist; tatsächlicher termin; termin (ist); erledigt am; ist-datum; istdatum; abgeschlossen am",
      status: "status; zustand; ampel; meilensteinstatus; stand",
      owner: PERSON,
      notes: `${NOTES}; begründung; grund der verschiebung; ursache der abweichung; grund der abweichung; erläuterung`,
    },
    actions: {
      actionId: `${ID}; maßnahmen-nr.; aufgaben-nr.`,
      project: PROJECT,
      title:
        "aufgabe; maßnahme; aktion; aktivität; was; thema; titel; bezeichnung; to-do; todo; arbeitsauftrag",
      description: DESCRIPTION,
      source: "quelle; besprechung; herkunft; sitzung; protokoll",
      raisedOn: RAISED_ON,
      owner: PERSON,
      dueOn: DUE,
      priority: "priorität; prio",
      status: STATUS,
      completedOn: CLOSED,
      notes: NOTES,
    },
    changes: {
      changeId: `${ID}; änderungs-nr.; antrags-nr.; änderungsnummer`,
      project: PROJECT,
      title:
        "änderung; änderungsantrag; änderungstitel; titel; bezeichnung; betreff; änderungswunsch; antrag; change request",
      description: `${DESCRIPTION}; beschreibung der änderung; änderungsbeschreibung`,
      requestedBy: "antragsteller; beantragt von; anforderer; angefordert von",
      submittedOn: "antragsdatum; beantragt am; eingereicht am; eingangsdatum; datum des antrags",
      costImpact: "kostenauswirkung; mehrkosten; auswirkung kosten; kosten; auswirkung auf kosten",
      scheduleImpact:
        "terminauswirkung; auswirkung termin; verzögerung; auswirkung auf termine; terminauswirkung (tage)",
      status: STATUS,
      decidedBy: "entschieden von; genehmigt von; entscheider; freigegeben von",
      decidedOn: "entschieden am; genehmigt am; entscheidungsdatum; freigabedatum; datum der entscheidung",
      notes: NOTES,
    },
    decisions: {
      decisionId: `${ID}; entscheidungs-nr.; beschluss-nr.`,
      project: PROJECT,
      title: "entscheidung; beschluss; titel; bezeichnung; thema; entscheidungsgegenstand",
      description: DESCRIPTION,
      rationale: "begründung; grund",
      forum: "gremium; sitzung; lenkungsausschuss",
      decidedOn: "datum; entschieden am; beschlossen am; entscheidungsdatum; beschlussdatum",
      owner: PERSON,
      status: STATUS,
      notes: NOTES,
    },
    dependencies: {
      dependencyId: `${ID}; abhängigkeits-nr.`,
      title: "abhängigkeit; bezeichnung; titel; schnittstelle",
      description: `${DESCRIPTION}; beschreibung der abhängigkeit`,
      fromProject: "lieferndes projekt; liefert; geber; abhängig von; lieferant; von projekt",
      toProject: "projekt; empfangendes projekt; empfänger; nehmer; an projekt; abnehmer",
      requiredBy: "benötigt bis; benötigt am; bedarfstermin; erforderlich bis",
      committedBy: "zugesagt bis; zugesagter termin; zusage; zugesagt am",
      status: STATUS,
      notes: NOTES,
    },
    stakeholders: {
      name: "stakeholder; interessengruppe; name; anspruchsgruppe; beteiligte; interessent",
      organization: "organisation; unternehmen; einrichtung; bereich; abteilung; firma",
      role: "rolle; funktion",
      influence: "einfluss; macht; einflussgrad",
      interest: "interesse; betroffenheit; interessengrad",
      engagement: "haltung; einstellung; aktuelle haltung; position",
      desired: "gewünschte haltung; zielhaltung; angestrebte haltung",
      expectation: "erwartung; erwartungen",
      owner: PERSON,
      notes: NOTES,
    },
    benefits: {
      benefitId: `${ID}; nutzen-nr.; nutzen-id`,
      project: PROJECT,
      title: "nutzen; bezeichnung; titel; nutzenbezeichnung; erwarteter nutzen",
      description: DESCRIPTION,
      type: "nutzenart; art; typ",
      owner: `${PERSON}; nutzenverantwortlicher`,
      measure: "kennzahl; messgröße; indikator; messkriterium",
      unit: "einheit",
      baselineValue: "ausgangswert; basiswert; ist-wert vorher",
      targetValue: "zielwert; soll-wert; ziel",
      actualToDate: "ist-wert; istwert; aktueller wert; erreicht",
      targetDate: "zieltermin; zieldatum; termin",
      status: STATUS,
    },
  },
  values: {
    rag: {
      Green: "grün; gruen",
      Amber: "gelb; orange",
      Red: "rot",
      Grey: "grau",
      Blue: "blau; erledigt; abgeschlossen",
    },
    scale: {
      "1": "sehr gering; sehr niedrig; unwahrscheinlich; vernachlässigbar; unbedeutend",
      "2": "gering; niedrig; selten; klein; geringfügig",
      "3": "mittel; möglich; moderat; spürbar",
      "4": "hoch; wahrscheinlich; groß; kritisch; erheblich",
      "5": "sehr hoch; sehr wahrscheinlich; fast sicher; katastrophal; existenzbedrohend; sehr groß",
    },
    yesNo: { Yes: "ja; j; wahr", No: "nein; falsch" },
    stage: {
      Idea: "idee; vorschlag; projektidee",
      Initiate: "initiierung; initialisierung; vorbereitung; definition; vorstudie",
      Plan: "planung; konzept; konzeption; entwurf",
      Execute: "umsetzung; durchführung; realisierung; ausführung; einführung; rollout; bau",
      Close: "abschluss; abnahme; projektabschluss; übergabe",
      Closed: "abgeschlossen; beendet; fertig; geschlossen",
    },
    projectStatus: {
      Proposed: "geplant; beantragt; vorgeschlagen; nicht begonnen; offen; in vorbereitung; neu",
      Active: "laufend; aktiv; in arbeit; in bearbeitung; in umsetzung; begonnen; gestartet; läuft",
      "On hold": "pausiert; ruhend; zurückgestellt; angehalten; gestoppt; unterbrochen; ruht",
      Closed: "abgeschlossen; beendet; fertig; erledigt; geschlossen; fertiggestellt",
      Cancelled: "abgebrochen; storniert; eingestellt; verworfen",
    },
    riskStatus: {
      Proposed: "neu; identifiziert; vorgeschlagen",
      Assessing: "in bewertung; in analyse; in prüfung",
      Open: "offen; aktiv; unter beobachtung; beobachten",
      Treating: "in bearbeitung; in arbeit; in behandlung; laufend",
      Occurred: "eingetreten; realisiert",
      Closed: "geschlossen; erledigt; abgeschlossen; entfallen; beendet",
      Rejected: "abgelehnt; verworfen; kein risiko",
    },
    riskType: { Threat: "risiko; gefahr; bedrohung", Opportunity: "chance" },
    riskResponse: {
      Avoid: "vermeiden; vermeidung; verhindern",
      Reduce: "vermindern; reduzieren; verminderung; mindern; minderung; reduktion; begrenzen",
      Transfer: "übertragen; transfer; verlagern; überwälzen; versichern; abwälzen; verlagerung",
      Accept: "akzeptieren; tragen; akzeptanz; hinnehmen; beobachten; selbst tragen",
      Exploit: "nutzen; ausnutzen",
      Enhance: "verstärken; verbessern; fördern",
      Share: "teilen",
    },
    riskCategory: {
      Schedule: "termin; termine; zeit; zeitplan",
      Cost: "kosten; finanzen; finanziell; budget",
      Scope: "umfang; anforderungen",
      Quality: "qualität",
      Resource: "ressourcen; personal; personell",
      Technical: "technik; technisch; technologie",
      Data: "daten; datenschutz",
      Security: "sicherheit; informationssicherheit; it-sicherheit",
      Supplier: "lieferant; lieferanten; dienstleister; vertrag; beschaffung",
      Legal: "recht; rechtlich; regulatorisch",
      External: "extern; umwelt; umfeld; politisch",
      Stakeholder: "kommunikation; nutzer; anwender; akzeptanz",
      Benefits: "nutzen",
      Governance: "organisation; organisatorisch; steuerung; strategie; strategisch; management",
    },
    milestoneStatus: {
      "Not started": "offen; geplant; nicht begonnen",
      "On track": "im plan; planmäßig; in arbeit; grün; termingerecht",
      "At risk": "gefährdet; gelb; kritisch",
      Late: "verspätet; verzögert; überfällig; in verzug; rot",
      Complete: "erreicht; erledigt; abgeschlossen; fertig; blau",
      Cancelled: "entfallen; gestrichen; storniert",
    },
    issueStatus: {
      Open: "offen; neu",
      "In progress": "in bearbeitung; in arbeit; laufend",
      Escalated: "eskaliert",
      Postponed: "zurückgestellt; verschoben",
      Resolved: "gelöst; behoben",
      Closed: "geschlossen; erledigt; abgeschlossen",
    },
    actionStatus: {
      Open: "offen; neu; nicht begonnen",
      "In progress": "in arbeit; in bearbeitung; laufend",
      Done: "erledigt; abgeschlossen; fertig; geschlossen",
      Cancelled: "entfallen; storniert; abgebrochen",
    },
    priority: {
      Critical: "kritisch; sehr hoch; dringend",
      High: "hoch",
      Medium: "mittel; normal",
      Low: "niedrig; gering",
    },
    forwardLook: {
      Improving: "besser; verbessert; steigend",
      "No change": "gleich; unverändert; stabil",
      Worsening: "schlechter; verschlechtert; fallend",
    },
  },
};
