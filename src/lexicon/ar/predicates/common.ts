import type { EventFrame, Frame, LightFrame } from '../../types.ts'
import { HELPERS } from './qualifiers.ts'

const LENT: LightFrame = { kind: 'light', takes: ['object'], subject: 'first', of: 'event' }

/** Leading a delegation somewhere is a visit; leading anything else lends its subject to it. */
export const LEADING: { readonly frames: readonly Frame[]; readonly nounFrames: readonly Frame[] } = {
  frames: [
    {
      kind: 'event',
      type: 'visit',
      subject: 'initiator',
      to: ['إلى'],
      qualifier: ['وفد', 'وفدا'],
      needs: 'destination',
    },
    LENT,
  ],
  nounFrames: [LENT],
}

/** Sending those who help to somebody is aid. */
export const SENDING_HELP: EventFrame = {
  kind: 'event',
  type: 'aid',
  qualifier: HELPERS,
  subject: 'initiator',
  objectIs: 'topic',
  with: { إلى: 'target', ل: 'target' },
  needs: 'partner',
}
