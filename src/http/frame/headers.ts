import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

const SELF: string[] = ["'self'"]
const NONE: string[] = ["'none'"]

/**
 * Headers under which nothing foreign runs: no inline script or style, no frames, no other origin. Images may also come
 * from the page itself, so that a picture can be drawn and saved as PNG.
 */
export const guardHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: NONE,
    scriptSrc: SELF,
    styleSrc: SELF,
    fontSrc: SELF,
    connectSrc: SELF,
    imgSrc: ["'self'", 'data:', 'blob:'],
    formAction: SELF,
    baseUri: NONE,
    frameAncestors: NONE,
  },
  // A file that needs another policy, as a picture with its stylesheet in it does, has set it itself.
  overwrite: false,
  referrerPolicy: 'same-origin',
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
})
