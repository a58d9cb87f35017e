/** The words that the schemas of a backup are written in, tied to the project's own types. */
import * as v from 'valibot';

export type Schema<T> = v.GenericSchema<unknown, T>;

/** A schema for each field of T, optional ones included. */
type Fields<T> = { [Field in keyof Required<T>]: Schema<T[Field]> };

/** An object, and no list, with these fields; others are kept. */
export const shape = <T extends object>(fields: Fields<T>): Schema<T> =>
  v.pipe(
    v.custom<object>(value => typeof value === 'object' && value !== null && !Array.isArray(value)),
    v.looseObject(fields),
  ) as unknown as Schema<T>;

export const text = v.string();

export const list = <T>(item: Schema<T>): Schema<T[]> => v.array(item);

export const optional = <T>(schema: Schema<T>): Schema<T | undefined> => v.optional(schema);

export const flag = v.boolean();

/** JSON has no other numbers, but data may come from elsewhere. */
export const number = v.pipe(v.number(), v.finite());

/** Not empty: the key of a record. */
export const id = v.pipe(text, v.nonEmpty());

/** An instant that `Date` can hold, epoch milliseconds. */
export const time = v.pipe(v.number(), v.integer(), v.minValue(-8.64e15), v.maxValue(8.64e15));

/** 'YYYY-MM'. */
export const month = v.pipe(text, v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));
