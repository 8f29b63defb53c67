import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { keepDraft, takeDraft, whereNow } from '../../app/keep-place.ts';

type Fields = Record<string, unknown>;

const aDay = /^\d{4}-\d\d-\d\d$/;

/** Names a form by its page, its fields and what stood in them at first; a day counts as any day, since many start with today. */
export function formKey(route: string, order: readonly string[], start: Fields): string {
  const held = order.map((field) => {
    const value = start[field];
    return typeof value === 'string' && aDay.test(value) ? 'day' : value;
  });
  return JSON.stringify([route, order, held]);
}

/** True for values that fit the fields of the form, each in its kind. An earlier version's form may have had others. */
export function fits<V extends Fields>(values: Fields, start: V): values is V {
  const fields = Object.keys(start);
  const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);
  return (
    Object.keys(values).length === fields.length &&
    fields.every((field) => {
      const [was, is] = [start[field], values[field]];
      return was === null || is === null || kindOf(was) === kindOf(is);
    })
  );
}

/**
 * The values of a form. What was typed and not handed in when the vault was locked is there again when the same form
 * is opened on the same page.
 */
export function useDraft<V extends Fields>(
  start: V,
  order: readonly (keyof V & string)[],
): [V, Dispatch<SetStateAction<V>>] {
  const [form] = useState(() => formKey(whereNow() ?? '', order, start));
  const [first] = useState(() => JSON.stringify(start));
  const [values, setValues] = useState<V>(() => {
    const draft = takeDraft(form);
    return draft !== undefined && fits(draft, start) ? draft : start;
  });
  const shown = useRef(values);
  shown.current = values;
  useEffect(
    () =>
      keepDraft(() =>
        JSON.stringify(shown.current) === first ? undefined : { form, values: shown.current },
      ),
    [form, first],
  );
  return [values, setValues];
}
