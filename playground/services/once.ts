/** The function with a memory: what it made of a value once it gives again. For few values that many cells share. */
export function once<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as Made;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
