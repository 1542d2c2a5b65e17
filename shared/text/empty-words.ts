/** Words that say nothing of what a text is about: grammar, reporting, days and months. */
const words = `
the a an of to in on at for and or but nor by with from as is are was were be been being am has have had having do does did
will would can could may might shall should must not no it its he she they them him her their theirs our ours we us you your
yours i me my mine this that these those which who whom whose what when where why how than then there here also after before
about into onto over under again more most much many some any each every such only own same so too very just if because while
during until against between through both all other another others few several up down out off
say says said saying tell tells told report reported reports according
one two three four five six seven eight nine ten first second third last next new
year years month months week weeks day days time times people today yesterday tomorrow
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
`;

export const emptyWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
