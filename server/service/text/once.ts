/** Gives what `make` gives, made when first asked for; as long as that is null it is asked again. */
export function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
