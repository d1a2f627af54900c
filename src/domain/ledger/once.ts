/**
 * A function that works out its answer about an object once, and keeps it as long as the object. The object must not
 * change.
 *
 * @param workOut must give the same answer each time; what it throws is not kept
 */
export function once<About extends object, Answer>(
  workOut: (about: About) => Answer,
): (about: About) => Answer {
  const known = new WeakMap<About, { readonly answer: Answer }>();
  return (about) => {
    let kept = known.get(about);
    if (!kept) {
      kept = { answer: workOut(about) };
      known.set(about, kept);
    }
    return kept.answer;
  };
}
