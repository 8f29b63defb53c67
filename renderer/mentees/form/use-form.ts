import { type FormEvent, useId, useState } from 'react';
import type { z } from 'zod';
import { useDraft } from './use-draft.ts';

type Fields = Record<string, unknown>;
/** The fields that hold nothing but words, and those that hold a day or none. */
type TextFields<V extends Fields> = {
  [K in keyof V & string]: [V[K], string] extends [string, V[K]] ? K : never;
}[keyof V & string];
type DayFields<V extends Fields> = {
  [K in keyof V & string]: [V[K], string | null] extends [string | null, V[K]] ? K : never;
}[keyof V & string];

export type FormErrors<V extends Fields> = Partial<Record<keyof V & string, string>>;

/** Moves to the first problem, so that a keyboard or screen-reader user lands on what has to change. */
function focusField(id: string) {
  const field = document.getElementById(id);
  const target = field?.matches('input, textarea, button, select')
    ? field
    : field?.querySelector<HTMLElement>('input, textarea, button');
  (target ?? field)?.focus();
}

/**
 * A form over a domain schema: values, plain sentences beside the fields, focus on the first problem.
 *
 * @param schema what main will ask for as well
 * @param start the values shown at first; text fields hold '' rather than null
 * @param sentence the sentence for a field that does not fit
 * @param order the fields from top to bottom
 */
export function useForm<V extends Fields, S extends z.ZodType>(options: {
  readonly schema: S;
  readonly start: V;
  readonly order: readonly (keyof V & string)[];
  readonly sentence: (field: keyof V & string, issue: z.core.$ZodIssue) => string;
  /** Rules between fields, after each field fits by itself: what they came to, and as they stand in the form. */
  readonly alsoCheck?: (values: z.output<S>, shown: V) => FormErrors<V>;
}) {
  const { schema, start, order, sentence, alsoCheck } = options;
  const prefix = useId();
  const [values, setValues] = useDraft(start, order);
  const [errors, setErrors] = useState<FormErrors<V>>({});

  const idOf = (field: keyof V & string) => `${prefix}-${field}`;

  const check = (): { readonly errors: FormErrors<V>; readonly value: z.output<S> | undefined } => {
    const parsed = schema.safeParse(values);
    if (parsed.success) return { errors: alsoCheck?.(parsed.data, values) ?? {}, value: parsed.data };
    const found: FormErrors<V> = {};
    for (const issue of parsed.error.issues) {
      const field = order.find((name) => name === issue.path[0]);
      if (field !== undefined) found[field] ??= sentence(field, issue);
    }
    return { errors: found, value: undefined };
  };

  const put = (field: keyof V & string, value: unknown) => {
    setValues((now) => ({ ...now, [field]: value }));
    setErrors((now) => ({ ...now, [field]: undefined }));
  };

  /** Checks everything; hands on what fits, or shows the sentences and moves to the first problem. */
  const submit = (onValid: (value: z.output<S>) => void) => (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const result = check();
    setErrors(result.errors);
    const first = order.find((field) => result.errors[field] !== undefined);
    if (first !== undefined) focusField(idOf(first));
    else if (result.value !== undefined) onValid(result.value);
  };

  return {
    values,
    errors,
    set<K extends keyof V & string>(field: K, value: V[K]) {
      put(field, value);
    },
    /** All that an input for words needs. */
    text: (field: TextFields<V>) => ({
      id: idOf(field),
      value: String(values[field]),
      error: errors[field],
      onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
        put(field, event.currentTarget.value),
    }),
    /** All that a `DateField` needs. */
    day: (field: DayFields<V>) => {
      const day = values[field];
      return {
        id: idOf(field),
        value: typeof day === 'string' ? day : null,
        error: errors[field],
        onChange: (value: string | null) => put(field, value),
      };
    },
    /** What every field needs: identity, value and its sentence. */
    field: <K extends keyof V & string>(field: K) => ({
      id: idOf(field),
      value: values[field],
      error: errors[field],
    }),
    submit,
    /**
     * As `submit`, for a line with which a list is filled: empty at once, for the next to be typed. Should `send` be
     * refused, the line is back unless another was begun; whoever sends shows why.
     */
    submitLine: (field: TextFields<V>, send: (value: z.output<S>) => Promise<unknown>) =>
      submit((value) => {
        const sent = values[field];
        const putIn = (words: unknown, over: unknown) =>
          setValues((now) => (now[field] === over ? { ...now, [field]: words } : now));
        putIn('', sent);
        send(value).catch(() => putIn(sent, ''));
      }),
  };
}
