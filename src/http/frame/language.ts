import type { Context, MiddlewareHandler } from 'hono'
import { setCookie } from 'hono/cookie'
import { languageDetector } from 'hono/language'
import type { Language } from '../../app/words/labels.ts'

const YEAR_S = 365 * 86_400
const COOKIE = 'lang'

/** Finds the language: `?lang`, then the cookie, then what the browser asks for; English where it asks for neither. */
export const detectLanguage: MiddlewareHandler = languageDetector({
  supportedLanguages: ['ar', 'en'],
  fallbackLanguage: 'en',
  lookupQueryString: COOKIE,
  lookupCookie: COOKIE,
  order: ['querystring', 'cookie', 'header'],
  convertDetectedLanguage: (language) => language.split('-')[0] ?? language,
  caches: false,
})

/** The language of the request. */
export function languageOf(context: Context): Language {
  return context.get('language') === 'ar' ? 'ar' : 'en'
}

/** Remembers a language that was asked for in the address. */
export const keepLanguage: MiddlewareHandler = async (context, next) => {
  await next()
  const asked = context.req.query(COOKIE)
  if (asked === 'ar' || asked === 'en')
    setCookie(context, COOKIE, asked, { path: '/', maxAge: YEAR_S, sameSite: 'Lax', httpOnly: true })
  context.header('Content-Language', languageOf(context))
  context.header('Vary', 'Accept-Language, Cookie')
}
