import { expect, it } from 'vitest';
import { fitVoiceTo } from './voice-fit.ts';

it('lets each encoding of a voice fit its packets to the line, and leaves the rest as it is', () => {
  const parameters = { encodings: [{ active: true, priority: 'low' }] } as unknown as RTCRtpSendParameters;
  fitVoiceTo(parameters);
  expect(parameters.encodings).toEqual([{ active: true, priority: 'low', adaptivePtime: true }]);
});
