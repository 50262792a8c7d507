import type { Citation } from '../record/views.ts'
import type { BriefText, Noted } from './brief-text.ts'
import { LABELS } from './labels.ts'
import { RECORD_LABELS } from './record-labels.ts'

function ended(text: string): string {
  return /[.!?؟»]$/.test(text) ? text : `${text}.`
}

function origin({ outlet, published, headline }: Citation, { language }: BriefText): string {
  const parts = [outlet ?? RECORD_LABELS[language].unknownOutlet, headline, published]
  return parts.filter((part) => part !== null).join(LABELS[language].comma)
}

/** Signs that Markdown would take for markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ')
}

function markdownLine({ text, notes }: Noted): string {
  return `${ended(escapeMarkdown(text))}${notes.map((number) => `[^${number}]`).join('')}`
}

function markdownSource(citation: Citation, number: number, text: BriefText): string {
  const url = citation.url === null ? citation.article : `<${citation.url.replace(/[<>\s]/g, '')}>`
  return `[^${number}]: ${escapeMarkdown(origin(citation, text))}: «${escapeMarkdown(citation.text)}» ${url}`
}

/** The brief as Markdown with footnotes. */
export function briefMarkdown(text: BriefText): string {
  const sections = text.sections.flatMap(({ heading, paragraph, lines }) => [
    `## ${heading}`,
    '',
    ...(paragraph ? [lines.map(markdownLine).join(' ')] : lines.map((line) => `- ${markdownLine(line)}`)),
    '',
  ])
  const sources = text.sources.list.map((citation, i) => markdownSource(citation, i + 1, text))
  return [`# ${escapeMarkdown(text.title)}`, '', ...sections, text.rest, '', ...sources, ''].join('\n')
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}

function htmlLine({ text, notes }: Noted): string {
  const marks = notes.map((number) => `<sup><a href="#s${number}">${number}</a></sup>`).join('')
  return `${escapeHtml(ended(text))}${marks}`
}

function htmlSource(citation: Citation, number: number, text: BriefText): string {
  const isWeb = citation.url !== null && /^https?:\/\//i.test(citation.url)
  const link = isWeb ? ` <a href="${escapeHtml(citation.url ?? '')}">${escapeHtml(citation.url ?? '')}</a>` : ''
  return `<li id="s${number}">${escapeHtml(origin(citation, text))}: <q dir="rtl" lang="ar">${escapeHtml(citation.text)}</q>${link}</li>`
}

const STYLE = 'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.7 serif}sup{font-size:.7em}'

/** The brief as a page of its own, from right to left in Arabic. */
export function briefHtml(text: BriefText): string {
  const { language, title, sections, rest, sources } = text
  const body = sections.flatMap(({ heading, paragraph, lines }) => [
    `<h2>${escapeHtml(heading)}</h2>`,
    paragraph
      ? `<p>${lines.map(htmlLine).join(' ')}</p>`
      : `<ul>${lines.map((line) => `<li>${htmlLine(line)}</li>`).join('\n')}</ul>`,
  ])
  const list = sources.list.map((citation, i) => htmlSource(citation, i + 1, text))
  return [
    `<!doctype html>`,
    `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>`,
    `<body><h1>${escapeHtml(title)}</h1>`,
    ...body,
    `<p>${escapeHtml(rest)}</p>`,
    `<h2>${escapeHtml(sources.heading)}</h2>`,
    `<ol>${list.join('\n')}</ol>`,
    `</body></html>`,
    '',
  ].join('\n')
}
