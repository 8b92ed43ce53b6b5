/** A label that shows a text as it is: VS Code makes icons of `$(…)` in labels. */
export function plainLabel(text: string): string {
  return text.replaceAll("$(", "\\$(");
}
