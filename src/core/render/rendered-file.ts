/** A file of a form, with its path in the form's folder. */
export interface RenderedFile {
  readonly path: string;
  readonly text: string;
}
