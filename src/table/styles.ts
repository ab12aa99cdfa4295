/** How a cell looks. Everything is optional; what is missing is the sheet's default. */
export interface Style {
  /** `#rrggbb` */
  readonly fill?: string;
  readonly text?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; 10 is the default. */
  readonly size?: number;
  /** A number format in Sheets' own notation. */
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
}

export type StyleId = keyof typeof STYLES;

/** Every look a cell of ours can have. Band colours come from Settings and are laid over the `band-…` styles. */
export const STYLES = {
  body: {valign: 'top'},
  title: {bold: true, size: 18},
} as const satisfies Record<string, Style>;
