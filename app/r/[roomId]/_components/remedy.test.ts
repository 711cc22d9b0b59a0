import { expect, test } from 'vitest';
import { remedyOf } from './remedy.ts';

test('a no that is not for good can be asked again', () => {
  expect(remedyOf({ trouble: 'dismissed', permission: 'prompt' })).toBe('ask');
  expect(remedyOf({ trouble: 'denied', permission: 'prompt' })).toBe('ask');
  expect(remedyOf({ trouble: 'denied', permission: undefined })).toBe('ask');
  expect(remedyOf({ trouble: 'denied', permission: 'denied' })).toBe('none');
});

test('what may pass is tried again, and what cannot is not', () => {
  expect(remedyOf({ trouble: 'in-use', permission: 'granted' })).toBe('try');
  expect(remedyOf({ trouble: 'insecure', permission: undefined })).toBe('none');
});
