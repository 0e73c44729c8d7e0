/** Whether two types are the same, not only assignable. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where the value has exactly the type asked for: `is<number>()(value)`. */
export const is =
  <Wanted>() =>
  <Given>(_value: Given, ..._same: Same<Wanted, Given> extends true ? [] : ["the type is another one"]): void => {};
