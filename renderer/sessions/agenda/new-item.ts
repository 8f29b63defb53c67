import { z } from 'zod';
import { agendaEntry } from '../../../shared/domain/agenda.ts';

/** What is typed as an item of an agenda. */
export const newItem = z.object({ text: agendaEntry.shape.text });
