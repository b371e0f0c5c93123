import type { PartProps } from "../parts/part";
import { Chosen } from "./chosen";
import { FunctionList } from "./list";

/** The page on which a function is looked for, filled in and inserted. */
export const FunctionsPage = (props: PartProps) =>
  props.state.finder.card === null ? (
    <FunctionList {...props} />
  ) : (
    <Chosen key={props.state.finder.card.name} {...props} card={props.state.finder.card} />
  );
