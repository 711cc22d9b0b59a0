import { expect, it } from 'vitest';
import { otherCamera } from './other-camera.ts';

const cameras = ['front', 'back', 'wide', 'tele'].map((id) => ({ id, label: '' }));

it('goes from one side of a phone to the other, however many cameras there are', () => {
  expect(otherCamera('user', cameras, 'front')).toEqual({ facingMode: 'environment' });
  expect(otherCamera('environment', cameras, 'wide')).toEqual({ facingMode: 'user' });
});

it('goes round where cameras do not say which way they look', () => {
  expect(otherCamera(undefined, cameras, '')).toBe('back');
  expect(otherCamera(undefined, cameras, 'tele')).toBe('front');
  expect(otherCamera(undefined, [], 'gone')).toBe('');
});
