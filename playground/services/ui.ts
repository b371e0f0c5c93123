import type { MenuEntry, MenuSpec } from "./contract";
import { type Execution, scopeUrl } from "./execution";
import { type Exposed, expose } from "./expose";
import { fault } from "./faults";
import type { HtmlOutput } from "./html";
import type { Signatures } from "./signatures";

const signatures: Signatures<GoogleAppsScript.Base.Ui> = {
  createMenu: ["String"],
  createAddonMenu: [""],
  showSidebar: ["HtmlOutput"],
  alert: ["String", "String,enum:ButtonSet", "String,String,enum:ButtonSet"],
  prompt: ["String", "String,enum:ButtonSet", "String,String,enum:ButtonSet"],
};

interface EnumLike {
  readonly name: () => string;
}

/** Ui: menus, the sidebar, and dialogs that suspend the script and drop its locks. */
export class Ui implements Exposed {
  constructor(private readonly execution: Execution) {}

  expose(): object {
    const constants = this.execution.enums.views("Button", "ButtonSet");
    return expose(
      this.execution,
      { kind: "Ui", path: "Ui", signatures, touches: "nothing", constants },
      this,
    );
  }

  createMenu(title: string): Menu {
    return new Menu(this.execution, title, false);
  }
  createAddonMenu(): Menu {
    return new Menu(this.execution, "Stayrate", true);
  }

  showSidebar(html: HtmlOutput): void {
    const { caller, office } = this.execution;
    const scope = scopeUrl("script.container.ui");
    if (caller === "onOpen-none" || caller === "onOpen-limited" || !office.scopes.includes(scope))
      throw fault(
        `Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${scope}`,
      );
    office.ui.showSidebar({ title: html.getTitle() || "Apps Script", content: html.getContent() });
  }

  alert(...given: readonly (string | EnumLike)[]): object {
    return this.execution.member("Button", this.ask("alert", given).button);
  }
  prompt(...given: readonly (string | EnumLike)[]): PromptResponse {
    const { button, text } = this.ask("prompt", given);
    return new PromptResponse(this.execution, button, text ?? "");
  }

  private ask(kind: "alert" | "prompt", given: readonly (string | EnumLike)[]) {
    const { caller, office } = this.execution;
    if (caller === "onOpen-none" || caller === "onOpen-limited")
      throw fault(`You do not have permission to call Ui.${kind}.`);
    const texts = given.filter((item): item is string => typeof item === "string");
    const set = given.find((item): item is EnumLike => typeof item !== "string");
    office.locks.releaseAll(this.execution);
    return office.ui.dialog({
      kind,
      title: texts.length > 1 ? (texts[0] as string) : "",
      message: texts[texts.length - 1] as string,
      buttons: (set?.name() ?? "OK").split("_"),
    });
  }
}

const menuSignatures: Signatures<GoogleAppsScript.Base.Menu> = {
  addItem: ["String,String"],
  addSeparator: [""],
  addSubMenu: ["Menu"],
  addToUi: [""],
};

/** Menu: nothing shows before addToUi. */
class Menu implements Exposed {
  private readonly entries: MenuEntry[] = [];

  constructor(
    private readonly execution: Execution,
    private readonly title: string,
    private readonly addOn: boolean,
  ) {}

  expose(): object {
    return expose(
      this.execution,
      { kind: "Menu", path: "Menu", signatures: menuSignatures, touches: "nothing" },
      this,
    );
  }

  addItem(label: string, functionName: string): this {
    this.entries.push({ kind: "item", label, functionName });
    return this;
  }
  addSeparator(): this {
    this.entries.push({ kind: "separator" });
    return this;
  }
  addSubMenu(menu: Menu): this {
    this.entries.push({ kind: "menu", menu: menu.spec() });
    return this;
  }
  addToUi(): void {
    this.execution.office.ui.showMenu(this.spec());
  }
  spec(): MenuSpec {
    return { title: this.title, addOn: this.addOn, entries: [...this.entries] };
  }
}

const responseSignatures: Signatures<GoogleAppsScript.Base.PromptResponse> = {
  getSelectedButton: [""],
  getResponseText: [""],
};

class PromptResponse implements Exposed {
  constructor(
    private readonly execution: Execution,
    private readonly button: string,
    private readonly text: string,
  ) {}
  expose(): object {
    const path = "PromptResponse";
    return expose(
      this.execution,
      { kind: "PromptResponse", path, signatures: responseSignatures, touches: "nothing" },
      this,
    );
  }
  getSelectedButton(): object {
    return this.execution.member("Button", this.button);
  }
  getResponseText(): string {
    return this.text;
  }
}
