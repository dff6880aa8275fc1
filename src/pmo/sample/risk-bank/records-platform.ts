import type { RiskBank } from "./risk-story";

/** Building the record, migrating data into it and connecting diagnostics. */
export const RECORDS_PLATFORM: RiskBank = {
  "EMR-01": [
    {
      title: "Late changes to clinical workflows",
      text: "Because specialty groups see working screens only in build cycle 6, they may ask for workflow changes after sign-off, leading to rework in three modules and a longer test phase.",
      category: "Scope",
      actions:
        "Freeze workflows at gate 2; show prototypes to every specialty one cycle earlier than planned.",
      scores: [4, 4, 3, 3],
      cost: 420,
      delay: 20,
    },
    {
      title: "Supplier's release slips past our dress rehearsal",
      text: "The supplier ships its spring release to two other countries first. If it comes late, we would rehearse on a version that we will not run, and have to repeat the rehearsal.",
      category: "Supplier",
      actions:
        "Weekly release call with the supplier; right to rehearse on a candidate build written into the plan.",
      scores: [3, 4, 2, 4],
      cost: 260,
      delay: 25,
    },
    {
      title: "Performance at peak morning load",
      text: "Ward rounds, drug rounds and clinics all begin at eight. With only a third of that load tested so far, screens could take longer than three seconds when all hospitals are live, so that staff go back to paper.",
      category: "Technical",
      actions: "Load test at 120% of the morning peak before gate 2; tune the six slowest screens.",
      scores: [3, 5, 2, 4],
      cost: 310,
      delay: 15,
    },
    {
      title: "Loss of the lead clinical informatician",
      text: "Two private providers are hiring people with exactly this experience. Losing the lead informatician would leave the design decisions of four specialties without an author, causing questions to be reopened.",
      category: "Resource",
      actions:
        "Deputy appointed and paired on all design decisions; retention payment agreed until acceptance.",
      scores: [3, 3, 2, 3],
      cost: 90,
    },
    {
      title: "Allergy alerts are switched off as noise",
      text: "If the alert rules are loaded as delivered, a prescriber sees 60 warnings a shift. Alert fatigue may lead to a true allergy being clicked away and a patient being harmed.",
      category: "Quality",
      actions:
        "Pharmacists and prescribers cut the rules to those that have changed a decision; alert rate reported weekly.",
      scores: [4, 5, 2, 5],
      cost: 150,
    },
    {
      title: "Reuse of order sets from the partner country",
      text: "Since our partner abroad runs the same product, its 200 tested order sets could be taken over, which would save most of the build work in three specialties.",
      category: "Benefits",
      actions: "Licence terms agreed; two clinicians compare the sets with our formulary.",
      scores: [3, 3, 4, 3],
      response: "Exploit",
      cost: 240,
      opportunity: true,
    },
  ],
  "EMR-04": [
    {
      title: "Free-text allergies cannot be matched",
      text: "Because the two oldest systems let staff type allergies freely, automatic matching stops at 96%, so that thousands of patients could arrive in the new record without their allergies.",
      category: "Data",
      actions: "Pharmacists code active patients by hand; an allergy check is added to every first contact.",
      scores: [5, 5, 4, 4],
      cost: 380,
      delay: 30,
    },
    {
      title: "Duplicate patients merged wrongly",
      text: "When records of people with the same name and birth date are merged by rule alone, two patients may become one, which would put blood groups and results on the wrong person.",
      category: "Data",
      actions:
        "No merge without a third matching item; merges of the last 12 months sampled by health records staff.",
      scores: [3, 5, 2, 5],
      cost: 200,
    },
    {
      title: "Source systems keep changing under us",
      text: "The mental health system is still being configured by its own team. Unless it is frozen, mappings become wrong between trial loads, costing a fortnight for each reload.",
      category: "Technical",
      actions:
        "Freeze agreed with the system's owner; changes since the freeze listed and approved one by one.",
      scores: [4, 3, 2, 3],
      cost: 110,
      delay: 14,
    },
    {
      title: "Scanned notes too large for the cut-over weekend",
      text: "31 million scanned pages have to follow the patients. Given the measured speed, the load needs 70 hours and the weekend has 54, leaving recent notes missing on Monday morning.",
      category: "Schedule",
      actions:
        "Pages older than two years go ahead in the months before; only recent ones are left for the weekend.",
      scores: [3, 4, 1, 4],
      cost: 95,
      delay: 10,
    },
    {
      title: "Migrated data used before it is checked",
      text: "Managers want trend reports from the first day. If unchecked data are published, waiting time figures could be wrong in public and trust in the record would suffer.",
      category: "Governance",
      actions: "Migrated data carry a mark until reconciled; reports leave them out.",
      scores: [3, 3, 1, 3],
      cost: 30,
    },
  ],
  "EMR-06": [
    {
      title: "Results filed to the wrong consultant",
      text: "As the staff list of the laboratory system is two years old, results may go to doctors who have left, so that an abnormal result is seen by nobody.",
      category: "Data",
      actions:
        "Staff list rebuilt from the staff system; unread abnormal results escalate to the ward after 24 hours.",
      scores: [3, 5, 1, 5],
      cost: 60,
    },
    {
      title: "Radiologists reject electronic vetting",
      text: "Electronic vetting takes two clicks more than the paper pile. If radiologists keep paper, requests would run in both ways and some would be lost between them.",
      category: "Stakeholder",
      actions: "Vetting screen redesigned with four radiologists; paper withdrawn room by room.",
      scores: [3, 3, 2, 3],
      cost: 45,
      delay: 10,
    },
    {
      title: "Label printers misprint blood samples",
      text: "Owing to a driver fault that returns after power cuts, labels may print the previous patient's name, leading to samples being discarded or, worse, trusted.",
      category: "Technical",
      actions:
        "Driver replaced; printers clear their memory on start; two-person check stays for transfusion.",
      scores: [2, 5, 1, 5],
      cost: 40,
    },
    {
      title: "Fewer repeated tests than hoped",
      text: "The case counts on 8% fewer repeat blood tests. Where doctors do not trust results from other hospitals, tests would be repeated all the same and the saving would not come.",
      category: "Benefits",
      actions:
        "Show the origin and quality mark of outside results; monthly feedback of repeat rates to specialties.",
      scores: [3, 2, 2, 2],
      response: "Accept",
      cost: 120,
    },
  ],
  "EMR-08": [
    {
      title: "A legacy system is still needed for the coroner",
      text: "With two inquests open, the coroner may order the original system to be kept running, which would extend its licence and server by years.",
      category: "Legal",
      actions: "Ask the coroner's office whether a certified export suffices.",
      scores: [3, 2, 2, 2],
      cost: 70,
    },
    {
      title: "Savings counted twice",
      text: "Because the licence savings also stand in the hosting case, the board could be shown the same money twice and withdraw funding when it notices.",
      category: "Benefits",
      actions: "Finance assigns each licence to one case before the outline goes to the board.",
      scores: [2, 3, 1, 3],
      cost: 160,
    },
  ],
};
