import { useEffect, useRef } from "preact/hooks";

/** The heading of the page; it takes the focus, so that who cannot see the page hears where they are. */
export function Title({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 class="strong" ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
}
