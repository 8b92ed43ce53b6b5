/**
 * Characters behind which editors ask for completion. By themselves they ask
 * at the end of a word only, so every Han character of Unicode's first block
 * stands here for the middle of a run. Letters do not: they would open the list
 * over the window of an input method.
 */
export const TRIGGERS: readonly string[] = [
  ..."《（“「『〔【(0123456789×",
  ...Array.from({ length: 0x9fa6 - 0x4e00 }, (_, index) => String.fromCharCode(0x4e00 + index)),
];
