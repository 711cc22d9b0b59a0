import { expect, test } from 'vitest';
import { invitation } from '../../_words/en/rooms.ts';
import { invitationText, mailTo } from './invitation-text.ts';

const link = 'https://meet.example.org/r/abcd-efgh-jkmn';

test('an invitation says what, when and where, and the passcode only to whoever has just set it', () => {
  expect(invitationText(invitation, { name: 'Weekly', when: 'Monday', link })).toBe(`Weekly\nMonday\n\nOpen this link in your browser to join: ${link}`);
  expect(invitationText(invitation, { name: '', when: undefined, link, passcode: 'sesame' })).toBe(
    `You are invited to a video meeting.\n\nOpen this link in your browser to join: ${link}\nPasscode: sesame`,
  );
});

test('a mail has the text line by line, whatever is in it', () => {
  const url = new URL(mailTo('Q&A = 100 % + 日本', 'one\ntwo & three'));
  const fields = Object.fromEntries(url.search.slice(1).split('&').map((field) => field.split('=').map(decodeURIComponent)));
  expect(fields).toEqual({ subject: 'Q&A = 100 % + 日本', body: 'one\r\ntwo & three' });
});
