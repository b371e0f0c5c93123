import {
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { hexColor } from "../colors";
import { once } from "../once";
import type { Signatures } from "../signatures";
import { isErrorText } from "../values";
import { RangeWriting } from "./writing";

type Cells<T> = readonly (readonly T[])[];

export const styleSignatures: Signatures<GoogleAppsScript.Spreadsheet.Range> = {
  setBackground: ["String?"],
  setBackgrounds: ["String?[][]"],
  getBackground: [""],
  getBackgrounds: [""],
  setFontColor: ["String?"],
  setFontColors: ["String?[][]"],
  getFontColors: [""],
  setFontFamily: ["String?"],
  getFontFamily: [""],
  getFontFamilies: [""],
  setFontSize: ["number"],
  setFontSizes: ["number[][]"],
  getFontSize: [""],
  getFontSizes: [""],
  setFontWeight: ["String?"],
  setFontWeights: ["String?[][]"],
  getFontWeight: [""],
  getFontWeights: [""],
  setFontStyle: ["String?"],
  setFontStyles: ["String?[][]"],
  getFontStyle: [""],
  getFontStyles: [""],
  setFontLine: ["String?"],
  getFontLine: [""],
  getFontLines: [""],
  setHorizontalAlignment: ["String?"],
  setHorizontalAlignments: ["String?[][]"],
  getHorizontalAlignment: [""],
  getHorizontalAlignments: [""],
  setVerticalAlignment: ["String?"],
  getVerticalAlignment: [""],
  getVerticalAlignments: [""],
  setWrap: ["boolean"],
  getWrap: [""],
  getWraps: [""],
  setWrapStrategy: ["enum:WrapStrategy"],
  getWrapStrategy: [""],
  setBorder: [
    "boolean?,boolean?,boolean?,boolean?,boolean?,boolean?",
    "boolean?,boolean?,boolean?,boolean?,boolean?,boolean?,String?,enum:BorderStyle?",
  ],
};

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const wraps: Readonly<Record<string, WrapStrategy>> = {
  OVERFLOW: WrapStrategy.OVERFLOW,
  CLIP: WrapStrategy.CLIP,
  WRAP: WrapStrategy.WRAP,
};
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

const keyOf = <T>(table: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined =>
  Object.keys(table).find((key) => table[key] === value);

/** How cells look. Nonsense is swallowed: no error, no effect. */
export class RangeStyles extends RangeWriting {
  setBackground(color: string | null): this {
    return this.style(color, colorStyle("bg"));
  }
  setBackgrounds(colors: Cells<string | null>): this {
    return this.styles(colors, colorStyle("bg"));
  }
  getBackgrounds(): string[][] {
    return this.map((row, column) => this.grid.style(row, column).bg?.rgb?.toLowerCase() ?? "#ffffff");
  }
  setFontColor(color: string | null): this {
    return this.style(color, colorStyle("cl"));
  }
  setFontColors(colors: Cells<string | null>): this {
    return this.styles(colors, colorStyle("cl"));
  }
  getFontColors(): string[][] {
    return this.map((row, column) => this.grid.style(row, column).cl?.rgb?.toLowerCase() ?? "#000000");
  }
  setFontFamily(family: string | null): this {
    return this.style(family, (name) => ({ ff: name }));
  }
  getFontFamilies(): string[][] {
    return this.map((row, column) => this.grid.style(row, column).ff ?? "Arial");
  }
  setFontSize(size: number): this {
    return this.style(size, sizeStyle);
  }
  setFontSizes(sizes: Cells<number>): this {
    return this.styles(sizes, sizeStyle);
  }
  getFontSizes(): number[][] {
    return this.map((row, column) => this.grid.style(row, column).fs ?? 10);
  }
  setFontWeight(weight: string | null): this {
    return this.style(weight, weightStyle);
  }
  setFontWeights(weights: Cells<string | null>): this {
    return this.styles(weights, weightStyle);
  }
  getFontWeights(): string[][] {
    return this.map((row, column) => (this.grid.style(row, column).bl ? "bold" : "normal"));
  }
  setFontStyle(style: string | null): this {
    return this.style(style, slantStyle);
  }
  setFontStyles(styles: Cells<string | null>): this {
    return this.styles(styles, slantStyle);
  }
  getFontStyles(): string[][] {
    return this.map((row, column) => (this.grid.style(row, column).it ? "italic" : "normal"));
  }
  setFontLine(line: string | null): this {
    return this.style(line, (name): IStyleData | undefined => {
      if (name === null || name === "none") return { ul: { s: 0 }, st: { s: 0 } };
      if (name === "underline") return { ul: { s: 1 } };
      return name === "line-through" ? { st: { s: 1 } } : undefined;
    });
  }
  getFontLines(): string[][] {
    return this.map((row, column) => {
      const { ul, st } = this.grid.style(row, column);
      return ul?.s ? "underline" : st?.s ? "line-through" : "none";
    });
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.style(alignment, alignStyle);
  }
  setHorizontalAlignments(alignments: Cells<string | null>): this {
    return this.styles(alignments, alignStyle);
  }
  getHorizontalAlignments(): string[][] {
    return this.map(
      (row, column) =>
        keyOf(horizontal, this.grid.style(row, column).ht) ?? this.generalAlignment(row, column),
    );
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.style(alignment, (name) => {
      if (name === null) return { vt: null };
      const vt = vertical[name];
      return vt === undefined ? undefined : { vt };
    });
  }
  getVerticalAlignments(): string[][] {
    return this.map((row, column) => keyOf(vertical, this.grid.style(row, column).vt) ?? "bottom");
  }
  setWrap(wrap: boolean): this {
    return this.style(wrap, () => ({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }));
  }
  getWraps(): boolean[][] {
    return this.map((row, column) => {
      const { tb } = this.grid.style(row, column);
      return tb === undefined || tb === null || tb === WrapStrategy.UNSPECIFIED || tb === WrapStrategy.WRAP;
    });
  }
  setWrapStrategy(strategy: { readonly name: () => string }): this {
    return this.style(strategy, () => ({ tb: wraps[strategy.name()] ?? WrapStrategy.OVERFLOW }));
  }
  getWrapStrategy(): object {
    const name = keyOf(wraps, this.grid.style(this.area.top, this.area.left).tb) ?? "OVERFLOW";
    return this.execution.member("WrapStrategy", name);
  }

  getBackground = (): string => this.getBackgrounds()[0]?.[0] as string;
  getFontFamily = (): string => this.getFontFamilies()[0]?.[0] as string;
  getFontSize = (): number => this.getFontSizes()[0]?.[0] as number;
  getFontWeight = (): string => this.getFontWeights()[0]?.[0] as string;
  getFontStyle = (): string => this.getFontStyles()[0]?.[0] as string;
  getFontLine = (): string => this.getFontLines()[0]?.[0] as string;
  getHorizontalAlignment = (): string => this.getHorizontalAlignments()[0]?.[0] as string;
  getVerticalAlignment = (): string => this.getVerticalAlignments()[0]?.[0] as string;
  getWrap = (): boolean => this.getWraps()[0]?.[0] as boolean;

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    inVertical: boolean | null,
    inHorizontal: boolean | null,
    color: string | null = null,
    style: { readonly name: () => string } | null = null,
  ): this {
    const line = {
      s: lines[style?.name() ?? "SOLID"] ?? BorderStyleTypes.THIN,
      cl: { rgb: hexColor(color ?? "#000000") ?? "#000000" },
    };
    const side = (wanted: boolean | null) => (wanted === null ? undefined : wanted ? line : null);
    const { area } = this;
    // Sixteen ways to lie at an edge: each is made once, since a table has many cells.
    const bordersAt = once((edges: number): IStyleData | undefined => {
      const sides = {
        t: side(edges & 1 ? top : inHorizontal),
        b: side(edges & 2 ? bottom : inHorizontal),
        l: side(edges & 4 ? left : inVertical),
        r: side(edges & 8 ? right : inVertical),
      };
      const given = Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined));
      return Object.keys(given).length === 0 ? undefined : { bd: given };
    });
    this.grid.restyle(area, (row, column) =>
      bordersAt(
        (row === area.top ? 1 : 0) +
          (row === area.bottom ? 2 : 0) +
          (column === area.left ? 4 : 0) +
          (column === area.right ? 8 : 0),
      ),
    );
    return this;
  }

  /** The alignment a cell has by its content: text left, numbers right, booleans and errors in the middle. */
  private generalAlignment(row: number, column: number): string {
    const value = this.grid.scalar(row, column);
    if (value === "") return "general";
    const error = isErrorText(value) && this.grid.holdsError(this.grid.cell(row, column));
    if (typeof value === "boolean" || error) return "general-center";
    return typeof value === "number" ? "general-right" : "general-left";
  }

  private style<T>(given: T, styleOf: (given: T) => IStyleData | undefined): this {
    const style = styleOf(given);
    if (style !== undefined && this.mayWrite()) this.grid.restyle(this.area, () => style);
    return this;
  }

  private styles<T>(given: Cells<T>, styleOf: (given: T) => IStyleData | undefined): this {
    this.checkShape(given);
    if (!this.mayWrite()) return this;
    const { top, left } = this.area;
    const styled = once(styleOf);
    this.grid.restyle(this.area, (row, column) => styled(given[row - top]?.[column - left] as T));
    return this;
  }
}

const colorStyle =
  (part: "bg" | "cl") =>
  (color: string | null): IStyleData | undefined => {
    if (color === null) return { [part]: null };
    const hex = hexColor(color);
    return hex === undefined ? undefined : { [part]: { rgb: hex } };
  };

const sizeStyle = (size: number): IStyleData | undefined => (size >= 1 ? { fs: size } : undefined);

function weightStyle(weight: string | null): IStyleData | undefined {
  if (weight === null || weight === "normal") return { bl: 0 };
  return weight === "bold" ? { bl: 1 } : undefined;
}

function slantStyle(style: string | null): IStyleData | undefined {
  if (style === null || style === "normal") return { it: 0 };
  return style === "italic" ? { it: 1 } : undefined;
}

function alignStyle(alignment: string | null): IStyleData | undefined {
  if (alignment === null || alignment === "normal") return { ht: null };
  const ht = horizontal[alignment];
  return ht === undefined ? undefined : { ht };
}
