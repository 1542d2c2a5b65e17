/** Sentences that name a body of the register, by whichever of its names, with its id there: one line a name worth a check. */
export const named: readonly (readonly [sentence: string, id: string])[] = [
  ["Police said Hizb-ut-Tahrir had printed leaflets.", "hizb-ut-tahrir"],
  ["Police said Khizbut-Takhrir had printed leaflets.", "hizb-ut-tahrir"],
  ["Police said Hizb ut-Tahrir had printed leaflets.", "hizb-ut-tahrir"],
  ["Lakurawa fighters burned a clinic near Osh on Friday.", "lakurawa"],
  ["The army said Taleban fighters had fled.", "taliban"],
  ["Daesh said it had sent the bomber.", "islamic-state"],
  ["Gunmen of the PKK attacked a post on Monday.", "pkk"],
];
