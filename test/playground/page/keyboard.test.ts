import { closeAll, openPlayground } from "../../support/browser";

afterAll(closeAll);

test("a person types =RETENTION(120,21,107) and sees 0.925…", async () => {
  const { page, call, errors, close } = await openPlayground();
  await call("activate", "B8");
  const cells = await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  if (!cells) throw new Error("The grid is not drawn.");
  await page.mouse.click(cells.x + 46 + 150, cells.y + 20 + 21 * 7 + 10);
  await page.keyboard.type("=RETENTION(120,21,107)");
  await page.keyboard.press("Enter");
  await call("settled");
  expect(await call("getValues", "B8")).toEqual([[99 / 107]]);
  expect(await call("getFormulas", "B8")).toEqual([["=RETENTION(120,21,107)"]]);
  expect(errors).toEqual([]);
  await close();
});
