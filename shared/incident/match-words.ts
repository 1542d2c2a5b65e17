/** Words that say nothing about which happening is meant. */
export const emptyWords = new Set(
  (
    "a about after against all also an and any are around as at be because been before being between both but by can could " +
    "did do during each for from had has have he her here his how if in into is it its just last late later least less local " +
    "many may might more most near new no not now of off on one only or other out over own reported reportedly report reports " +
    "said say says she since so some still such than that the their them then there these they this those three through to two " +
    "under until up was we were what when where which while who whose will with within would year yesterday you " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september " +
    "october november december according official officials statement told people person four five six seven eight nine ten"
  ).split(" "),
);

/** Words of the trade: present in most tellings of most incidents, so each counts little. */
export const commonWords = new Set(
  (
    "attack armed arrest army blast bomb civilian clash dead death die explosion explode fight fighter fire force group gunman " +
    "injur injure injured kill killed militant military officer police rebel region security shoot shot soldier troop village " +
    "city district province town unknown unidentified victim wound wounded"
  ).split(" "),
);
/** Worth of a common word beside the 1 of any other. */
export const commonWorth = 0.25;

/** More of them, as the stemmer leaves them: shared, they are no sign of one happening, however well they fit its kind. */
export const tradeWords = new Set([
  ...commonWords,
  ...(
    "armi assail assailant assault attacker bodi casualti citi civilian di explosiv fatal grenade gunmen gun hit " +
    "hous incident insurgent launch left member men militia minist open policemen provinc raid resident resid " +
    "serviceman target terrorist throw threw troop vehicl"
  ).split(" "),
]);
