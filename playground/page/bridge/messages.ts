/** What the sidebar's frame and the page around it say to each other, as plain data. */
export type FromFrame =
  | {
      readonly stayrate: "run";
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly stayrate: "host"; readonly act: "close" | "focus" }
  | { readonly stayrate: "blocked"; readonly address: string };

export type ToFrame =
  | { readonly stayrate: "answer"; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly stayrate: "answer"; readonly id: number; readonly ok: false; readonly message: string };
