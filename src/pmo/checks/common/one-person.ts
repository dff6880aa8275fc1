/** Words of names that are many people or none. */
const NOT_A_PERSON =
  /\b(teams?|board|group|committee|department|dept|directorate|division|unit|office|pmo|suppliers?|vendors?|contractors?|staff|everyone|everybody|all|various|several|multiple|management|operations|stakeholders|hospitals?|trusts?|sites?|t\.?b\.?[acd]\.?|vacant|unassigned|n\/a|none)\b/i;
/** Titles that hold one of these words and are one person's all the same. */
const ONE_PERSONS_TITLE =
  /\b(manager|director|head|lead|leader|chief|chair|officer|secretary|architect|analyst|coordinator|owner|nurse|doctor|consultant)\b/i;

/** False for names of teams, boards and vacancies. */
export const isOnePerson = (name: string): boolean =>
  !NOT_A_PERSON.test(name) || ONE_PERSONS_TITLE.test(name);
