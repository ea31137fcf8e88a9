/**
 * Takes a value for what its maker says it is, at a border that types do not cross: another thread, a driver.
 * The guarantee stands above each call.
 */
export function trust<T>(_value: unknown, _like?: T): asserts _value is T {}
