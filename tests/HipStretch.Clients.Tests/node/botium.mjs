// botium-core with botium-connector-directline3, as they are. Argument: Botium's capabilities, as JSON.
// In: what the person says, a line each. Out: { activity } for what Botium takes for a message of the bot's, { posted }, { status }.
import { createRequire } from 'node:module';
import { said, tell } from './lines.mjs';

const { BotDriver } = createRequire(import.meta.url)('botium-core');

const driver = new BotDriver({
  PROJECTNAME: 'HipStretch',
  CONTAINERMODE: 'directline3',
  ...JSON.parse(process.argv[2]),
});
const container = await driver.Build();
driver.on('MESSAGE_RECEIVEDFROMBOT', (_, message) => tell({ activity: message.sourceData }));
await container.Start();
tell({ status: 'Started' });

for await (const text of said()) {
  container.UserSaysText(text).then(() => tell({ posted: text }), error => tell({ failed: error.message }));
}

await container.Stop();
await container.Clean();
