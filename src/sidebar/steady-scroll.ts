import type { RefObject } from "preact";
import { useCallback, useLayoutEffect, useRef } from "preact/hooks";

/**
 * When parts above fold because of what is done further down, the control in use stays where the eye left it.
 * `remember` is called before a change; after the change the scrolling box is moved by as much as the control moved.
 */
export function useSteadyScroll(scroller: RefObject<HTMLElement | null>): () => void {
  const anchor = useRef<{ readonly element: Element; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    const { current } = anchor;
    anchor.current = null;
    if (current?.element.isConnected && scroller.current !== null)
      scroller.current.scrollTop += current.element.getBoundingClientRect().top - current.top;
  });
  return useCallback(() => {
    const element = document.activeElement;
    if (element !== null && scroller.current?.contains(element))
      anchor.current = { element, top: element.getBoundingClientRect().top };
  }, [scroller]);
}
