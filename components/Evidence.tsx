import type { Finding, Scan } from '../contracts';
import type { Catalogue } from './catalogue';
import { useTexts } from './TextsContext';

export interface EvidenceProps {
  rule: string;
  findings: readonly Finding[];
  scan: Pick<Scan, 'at' | 'facts' | 'tool'>;
  catalogue: Catalogue;
}

/** Tests, success criteria, rule and versions: what a third party needs to check the finding. */
export function Evidence({ rule, findings, scan, catalogue }: EvidenceProps) {
  const { t, say, date, language } = useTexts();
  const tests = [...new Set(findings.flatMap((finding) => finding.tests))];
  const wcag = [...new Set([...tests.flatMap((id) => catalogue.test(id)?.wcag ?? []), ...catalogue.wcag(rule)])];
  const ofAxe = rule.startsWith('axe/');
  return (
    <details>
      <summary>{t.cause.evidence}</summary>
      <dl class="refs">
        <dt>{say(t.cause.rgaa, { version: catalogue.version })}</dt>
        {tests.map((id) => (
          <dd key={id}>
            {id} {catalogue.test(id)?.[language]}
          </dd>
        ))}
        {wcag.length > 0 && (
          <>
            <dt>{t.cause.wcag}</dt>
            <dd>{wcag.join(', ')}</dd>
          </>
        )}
        <dt>{t.cause.rule}</dt>
        <dd>
          {ofAxe
            ? say(t.cause.ruleOfAxe, { rule: rule.slice('axe/'.length), version: scan.tool.axe })
            : say(t.cause.ruleOfOurs, { rule, version: scan.tool.temoin })}
        </dd>
        <dt>{t.cause.taken}</dt>
        <dd>
          <time dateTime={scan.at}>
            {say(t.cause.takenAt, { date: date(scan.at), width: scan.facts.innerWidth, height: scan.facts.innerHeight })}
          </time>
        </dd>
      </dl>
    </details>
  );
}
