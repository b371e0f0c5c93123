/**
 * Loaded before clasp (node --require): Google's API as far as a push asks for it, inside the process, and no way to the network.
 * What is pushed is written to the file that STAYRATE_PUSHED names, so that the test can read it.
 */
const { writeFileSync } = require("node:fs");
const nock = require("nock");

nock.disableNetConnect();

nock("https://oauth2.googleapis.com")
  .persist()
  .post("/token")
  .reply(200, { access_token: "made-up", expires_in: 3600, token_type: "Bearer" });

nock("https://script.googleapis.com")
  .persist()
  .get(/^\/v1\/projects\/[^/]+\/content/)
  .reply(200, { files: [{ name: "appsscript", type: "JSON", source: "{}" }] })
  .put(/^\/v1\/projects\/[^/]+\/content/)
  .reply(200, (uri, body) => {
    writeFileSync(process.env.STAYRATE_PUSHED, JSON.stringify({ uri, body }));
    return body;
  });
