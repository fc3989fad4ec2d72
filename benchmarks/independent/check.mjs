// Runs a bot written with grammY against a simulator: node check.mjs API TOKEN PERSON GROUP
// Prints one JSON line {"calls":N} and exits 0 when grammY had nothing to complain about.
import { Bot, GrammyError, InlineKeyboard, InputFile } from 'grammy';
import assert from 'node:assert/strict';

const [api, token, person, group] = [process.argv[2], process.argv[3], Number(process.argv[4]), Number(process.argv[5])];
const bot = new Bot(token, { client: { apiRoot: api } });
let calls = 0;
bot.api.config.use((previous, method, payload, signal) => { calls++; return previous(method, payload, signal); });

const sim = async (path, body) => {
  const answer = await fetch(api + path, body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  return answer.json();
};
const act = deed => sim('/sim/act', { as: person, ...deed });
const until = async (what, ready) => {
  for (let i = 0; i < 200; i++) {
    const value = await ready();
    if (value) return value;
    await new Promise(done => setTimeout(done, 50));
  }
  throw new Error(`waited in vain for ${what}`);
};
const chat = room => sim(`/sim/chat?as=${person}&chat=${room}`);

const caught = [];
bot.catch(error => caught.push(error.error));
bot.command('halo', context => context.reply('Halo <b>juga</b>', { parse_mode: 'HTML', reply_markup: new InlineKeyboard().text('Tekan', 'v1:x').url('Buka', 'https://kaltimprov.go.id/') }));
bot.callbackQuery('v1:x', async context => {
  await context.answerCallbackQuery({ text: 'Diterima', show_alert: true });
  await context.editMessageText('Selesai', { reply_markup: undefined });
});
bot.on('message:document', async context => {
  const file = await context.getFile();
  const bytes = await (await fetch(`${api}/file/bot${token}/${file.file_path}`)).text();
  await context.replyWithDocument(new InputFile(Buffer.from(bytes.toUpperCase()), 'balasan.txt'), { caption: 'Kembali' });
});
bot.on('message:pinned_message', context => context.reply('Pin terlihat'));

await bot.init();
assert.equal(bot.botInfo.is_bot, true);
const running = bot.start({ allowed_updates: ['message', 'callback_query', 'my_chat_member'], drop_pending_updates: false });

await act({ chat: person, text: '/halo' });
await until('the answer', async () => (await chat(person)).some(message => message.text === 'Halo juga'));
await act({ chat: person, tap: 'Tekan' });
await until('the edit', async () => (await chat(person)).some(message => message.text === 'Selesai' && message.buttons.length === 0));
assert.equal((await sim(`/sim/toasts?as=${person}`)).at(-1).text, 'Diterima');
await act({ chat: person, file: 'a.txt', base64: Buffer.from('isi').toString('base64') });
const returned = await until('the document', async () => (await chat(person)).find(message => message.document?.name === 'balasan.txt'));
assert.equal(await (await fetch(api + returned.document.url)).text(), 'ISI');

const card = await bot.api.sendMessage(group, 'Kartu', { link_preview_options: { is_disabled: true }, disable_notification: true });
await bot.api.pinChatMessage(group, card.message_id);
await until('the pin', async () => (await chat(group)).some(message => message.text === 'Pin terlihat'));
await bot.api.editMessageText(group, card.message_id, 'Kartu 2');
await bot.api.unpinAllChatMessages(group);
await bot.api.setMyCommands([{ command: 'halo', description: 'Sapa' }], { scope: { type: 'chat', chat_id: person } });
assert.deepEqual(await bot.api.getMyCommands({ scope: { type: 'chat', chat_id: person } }), [{ command: 'halo', description: 'Sapa' }]);
assert.equal((await bot.api.getChat(group)).title.length > 0, true);
assert.equal((await bot.api.getChatMember(group, person)).status, 'creator');
assert.equal((await bot.api.getChatAdministrators(group)).length, 2);
await bot.api.sendChatAction(group, 'typing');
await bot.api.copyMessage(person, group, card.message_id);
await bot.api.deleteMessage(group, card.message_id);
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
await bot.api.sendPhoto(person, new InputFile(pixel, 'titik.png'), { caption: 'Titik' });
assert.equal((await bot.api.sendMediaGroup(person, [1, 2].map(number => ({ type: 'document', media: new InputFile(pixel, `${number}.png`) })))).length, 2);
const marked = await bot.api.sendMessage(person, '*Ringkasan* _pekan_ [situs](https://a.go.id/)\\.\n>kutipan', { parse_mode: 'MarkdownV2' });
assert.deepEqual(marked.entities.map(entity => entity.type), ['bold', 'italic', 'text_link', 'blockquote']);
assert.deepEqual((await bot.api.sendMessage(person, '*tebal* `kode`', { parse_mode: 'Markdown' })).entities.map(entity => entity.type), ['bold', 'code']);
await assert.rejects(bot.api.sendMessage(person, 'a.', { parse_mode: 'MarkdownV2' }), error => /Character '\.' is reserved/.test(error.description));
await assert.rejects(bot.api.sendMessage(1, 'x'), error => error instanceof GrammyError && error.error_code === 400 && /chat not found/.test(error.description));
await assert.rejects(bot.api.editMessageText(group, 999999, 'x'), error => /message to edit not found/.test(error.description));

await bot.stop();
await running;
assert.deepEqual(caught, []);
console.log(JSON.stringify({ calls }));
process.exit(0);
