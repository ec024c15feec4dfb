/** Types of the virtual module that tells pages which drawn people and places exist; the drawings themselves are fetched. */
declare module 'virtual:figures' {
  export const figures: readonly import('./types.ts').FigureEntry[];
  export const places: import('./types.ts').Places;
}
