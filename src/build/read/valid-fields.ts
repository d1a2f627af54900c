import * as v from 'valibot';
import { valueAtPath } from './value-at.ts';

/**
 * The fields of a map whose own form is right, whatever the others are. So a mistake in one field hides no mistake in
 * another: each check runs as soon as its own fields are right.
 *
 * @param form the form of each field, by name
 */
export function soundFields<const Form extends v.ObjectEntries>(form: Form, value: unknown) {
  const written = Object.entries(form).flatMap(([name, schema]) => {
    const inner = valueAtPath(value, [name]);
    return inner !== undefined && v.is(schema, inner) ? [[name, inner] as const] : [];
  });
  return v.parse(v.partial(v.object(form)), Object.fromEntries(written));
}
