import * as z from 'zod/mini';
import { isCivilDate } from '../scoring';

export const civilDate = z.string().check(z.refine((text) => isCivilDate(text), 'date'));
export const number = z.number().check(z.refine(Number.isFinite, 'finite'));
export const weight = number.check(z.gte(0), z.lte(1000));
export const score = number.check(z.gte(0), z.lte(1));
export const count = number.check(z.int(), z.gte(1), z.lte(50));
export const title = z.string().check(
  z.maxLength(500),
  z.refine((text) => text.trim() !== '', 'empty'),
  z.refine((text) => text.isWellFormed(), 'text'),
);
export const prose = z.string().check(
  z.maxLength(10_000),
  z.refine((text) => text.isWellFormed(), 'text'),
);
export const id = z.string().check(z.minLength(1), z.maxLength(200));
/** A fractional position: sorts as text among its siblings. */
export const order = z.string().check(z.maxLength(200), z.regex(/^[0-9A-Za-z]+$/));
/** As long as a link that holds its snapshot may be. */
export const webAddress = z.string().check(
  z.maxLength(70_000),
  z.regex(/^https?:\/\/\S+$/i),
  z.refine((text) => text.isWellFormed(), 'text'),
);
/** Where a value was taken from: what stood there and when, in epoch milliseconds. */
export const receipt = z.object({
  title: z.string().check(z.maxLength(500)),
  url: z.string().check(z.maxLength(2000), z.regex(/^(https?|file):/)),
  text: z.string().check(z.maxLength(500)),
  time: number.check(z.int(), z.gte(0)),
});
export const confidence = z.enum(['onTrack', 'atRisk', 'offTrack']);

export const unitSchema = z.object({
  kind: z.enum(['number', 'percent', 'currency', 'duration', 'other']),
  code: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  label: z.optional(z.string().check(z.maxLength(40))),
  decimals: z.optional(number.check(z.int(), z.gte(0), z.lte(10))),
});
