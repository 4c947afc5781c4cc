// The same as asks.py, with the client in JavaScript.
import { createRequire } from "node:module";

const [, , folder, baseURL] = process.argv;
const { OpenAI } = createRequire(`${folder}/`)("openai");
const client = new OpenAI({ baseURL, apiKey: "sk-not-a-real-key", maxRetries: 0 });
const messages = [{ role: "user", content: "Hi" }];

const all = async (stream) => {
  const found = [];
  for await (const each of stream) found.push(each);
  return found;
};

const chat = (await client.chat.completions.create({ model: "gpt-4o", messages })).choices[0];
const chunks = await all(await client.chat.completions.create({ model: "gpt-4o", messages, stream: true }));
const response = await client.responses.create({ model: "gpt-4o", input: "Hi" });
const events = await all(await client.responses.create({ model: "gpt-4o", input: "Hi", stream: true }));
const vectors = await client.embeddings.create({
  model: "text-embedding-3-small",
  input: ["a", "b"],
  encoding_format: "float",
});
const error = await client.responses.create({ model: "gpt-4o", input: "Hi" }).then(
  () => null,
  (caught) => caught.status,
);
console.log(
  JSON.stringify({
    calls: chat.message.tool_calls.map((call) => [call.function.name, call.function.arguments]),
    reason: chat.finish_reason,
    refusal: chunks.map((chunk) => chunk.choices[0]?.delta.refusal ?? "").join(""),
    text: response.output_text,
    types: response.output.map((item) => item.type),
    tokens: response.usage.output_tokens,
    streamed: events.map((event) => (event.type === "response.output_text.delta" ? event.delta : "")).join(""),
    end: events.at(-1).response.status,
    vectors: vectors.data.map((each) => each.embedding),
    error,
  }),
);
