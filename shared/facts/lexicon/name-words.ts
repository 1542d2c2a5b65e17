/** Words by which capitalised names are told apart: groups, institutions, links inside names, and words that begin none. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Heads of armed or political groups. */
export const groupHeads = set(
  "front movement army liberation brigade brigades command commandos guerrillas rebels militia cartel jihad mujahideen faction revolutionary resistance column cell tigers phalanx syndicate mafia squad insurgents fedayeen",
);

/** Heads of institutions. */
export const institutionHeads = set(
  "ministry council committee service agency department bureau office court police parliament congress senate assembly commission organization organisation association union federation institute university party government embassy battalion regiment division fund bank company corporation church hospital academy board authority directorate secretariat center centre newspaper radio television times post news tribune herald foundation society league confederation guard forces force military navy base headquarters school college coalition nations opposition wing squadron orchestra",
);

/** Heads of names that are neither people nor bodies: operations, papers, times and works. */
export const thingHeads = set(
  "operation resolution war conflict plan agreement accord treaty act code report heritage site time summit conference election day week month festival eid ramadan christmas easter award prize cup title chapter article annex protocol convention declaration project programme program initiative",
);

/** Small words that join the capitals of one name. */
export const nameLinks = set("de del la las los da do dos di bin ibn al el ul ut van von der den du le abu y e d'");

/** Capitalised words that begin no name. */
export const notNames = set(
  "dozens hundreds thousands scores several twenty thirty forty fifty gunmen police soldiers militants rebels troops the a an this that these those he she it they we i you his her its their our my in on at by for with from to of and but or if when while as after before since until there here what who how why where which no not some many several most all both each every other another such january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday meanwhile however according today yesterday tonight tomorrow report text passage omitted begin end recording video unidentified one two three four five six seven eight nine ten also then now later earlier during over under between among against about into through despite although because so yet still only even just more less first second third last next new president minister general colonel mr mrs dr please article excerpt indistinct words correspondent announcer communique editorial",
);
