import type { Fault } from "./fault";
import { findings, put, riskIn } from "./fault";

/** Faults in what is done about a risk, in its reviews and in its end. */
export const RISK_RESPONSE_FAULTS: readonly Fault[] = [
  {
    what: "No response is chosen for the wards that cannot release super-users.",
    plant: (program) =>
      findings(put(riskIn(program, "Wards cannot release super-users"), { response: null }), "RSK-06"),
  },
  {
    what: "The midwives who cannot be released have a response and no action.",
    plant: (program) =>
      findings(put(riskIn(program, "Midwives cannot be released for design"), { actions: null }), "RSK-07"),
  },
  {
    what: "The action on late workflow changes has no date.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Late changes to clinical workflows"), { actionDue: null, actionsDone: "No" }),
        "RSK-07",
      ),
  },
  {
    what: "The action on the ambulance service's upgrade was due three weeks ago.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Ambulance service upgrades later still"), {
          actionDue: program.dataDate - 21,
          actionsDone: "No",
        }),
        "RSK-08",
      ),
  },
  {
    what: "The action on the identity supplier's price was due a week ago.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Identity supplier raises its price per check"), {
          actionDue: program.dataDate - 7,
          actionsDone: "No",
        }),
        "RSK-08",
      ),
  },
  {
    what: "The review of price indexation was due nine days ago.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Price indexation of cable and labour"), { nextReview: program.dataDate - 9 }),
        "RSK-09",
      ),
  },
  {
    what: "The review of the agency staff was due five days ago.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Agency staff bypass the gate"), { nextReview: program.dataDate - 5 }),
        "RSK-09",
      ),
  },
  {
    what: "The sockets on old wards, a high risk, were last looked at a month ago.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Too few sockets on old wards"), { lastReview: program.dataDate - 32 }),
        "RSK-10",
      ),
  },
  {
    what: "The missing signal on home visits is a threat to be exploited.",
    plant: (program) =>
      findings(put(riskIn(program, "No signal on home visits"), { response: "Exploit" }), "RSK-13"),
  },
  {
    what: "The faulty batch has occurred, and no issue is named.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Access points delivered with a faulty batch"), { issueId: null }),
        "RSK-17",
      ),
  },
  {
    what: "The stolen devices are closed without an outcome.",
    plant: (program) =>
      findings(put(riskIn(program, "Devices stolen from corridors"), { outcome: null }), "RSK-18"),
  },
  {
    what: "The overwhelmed help desk is closed without a date.",
    plant: (program) =>
      findings(put(riskIn(program, "Help desk overwhelmed at launch"), { closedOn: null }), "RSK-18"),
  },
  {
    what: "The penetration test was closed with its action not done.",
    plant: (program) =>
      findings(put(riskIn(program, "Penetration test finds serious gaps"), { actionsDone: "No" }), "RSK-19"),
  },
  {
    what: "The lost training rooms were closed before they were raised.",
    plant: (program) => {
      const entry = riskIn(program, "Rooms lost to winter escalation wards");
      return findings(put(entry, { closedOn: Number(entry.cells["raisedOn"]) - 30 }), "RSK-20");
    },
  },
  {
    what: "The collapsing emergency department is critical and not escalated.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Emergency department flow collapses at go-live"), { escalated: "No" }),
        "RSK-24",
      ),
  },
  {
    what: "The action on the wireless carts is due “after the pilot”.",
    plant: (program) =>
      findings(
        put(riskIn(program, "Ward rounds outrun the wireless carts"), { actionDue: "after the pilot" }),
        "IMP-11",
      ),
  },
];
