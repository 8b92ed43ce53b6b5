import type { TemplateFault } from "./text/faults.ts";

/** A value that was given for a setting and cannot be used. */
export interface SettingsProblem {
  /** Dotted, without a prefix; empty for the settings as a whole. */
  readonly name: string;
  readonly value: unknown;
  /** What can be used, as values or examples. */
  readonly allowed: readonly string[];
  /** What is wrong with a template; it says more than what is allowed. */
  readonly fault?: TemplateFault;
}

/** Takes values out of whatever an editor or a file gives, and keeps what cannot be used of it. */
export class SettingsReader {
  readonly problems: SettingsProblem[] = [];

  /** Keeps a value that cannot be used. */
  refuse(name: string, value: unknown, allowed: readonly string[], fault?: TemplateFault): void {
    this.problems.push({ name, value, allowed, ...(fault && { fault }) });
  }

  /** One of the allowed values; `fallback` for any other, and where there is none. */
  choice<T>(name: string, value: unknown, allowed: readonly T[], fallback: T): T {
    if (isLeftOut(value)) return fallback;
    if (allowed.includes(value as T)) return value as T;
    this.refuse(name, value, allowed.map(String));
    return fallback;
  }

  /** An object's entries; empty for anything else. */
  record(name: string, value: unknown): Readonly<Record<string, unknown>> {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
    if (!isLeftOut(value)) this.refuse(name, value, ["{ … }"]);
    return {};
  }

  /** A list's items; empty for anything else. */
  list(name: string, value: unknown): readonly unknown[] {
    if (Array.isArray(value)) return value;
    if (!isLeftOut(value)) this.refuse(name, value, ["[ … ]"]);
    return [];
  }
}

/** Whether a setting is not made: editors send null for it. */
export function isLeftOut(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}
