import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { meetingLinks, type SettledItem } from "../../meetings/index.ts";
import type { GivenAttest } from "../queries/attests-of.ts";
import type { SignatoryLine } from "../queries/signatories-of.ts";
import { attestLinks } from "../rules/attest-links.ts";
import { AttestSteps } from "./attest-steps.tsx";

export type CourseProps = {
  id: string;
  state: string;
  lines: readonly SignatoryLine[];
  attests: readonly GivenAttest[];
  turn: { signatoryId: string } | null;
  version: { id: string; number: number } | null;
  item: SettledItem | null;
  decidedBy: string | null;
  decidedDay: Temporal.PlainDate | null;
  dispatchedAt: Temporal.Instant | null;
  /** Whether this reader may write in it; what that does to the attests is said. */
  writing: boolean;
};

/** The meeting has decided, by a correction, after the text was rewritten: what is sent must be what is attested. */
function DecidedNotAttested({ by, day }: { by: string; day: string }) {
  const t = useTexts("staff-reports");
  return (
    <Notice tone="warning" title={t("dispatch.decided-not-attested", { by, day })}>
      {t("dispatch.decided-not-attested-text")}
    </Notice>
  );
}

/** Why it is a draft again: sent back by one who was to attest, referred back by the meeting, or changed after an attest. */
export function BackToDraft(course: Pick<CourseProps, "state" | "attests" | "item" | "decidedBy" | "decidedDay">) {
  const { state, attests, item, decidedBy, decidedDay } = course;
  const t = useTexts("staff-reports");
  const { moment } = useFormats();
  const last = attests.at(-1);
  if (decidedBy && decidedDay && (state === "draft" || state === "attesting"))
    return <DecidedNotAttested by={decidedBy} day={decidedDay.toString()} />;
  if (state !== "draft") return null;
  if (item?.outcome === "referred_back")
    return (
      <Notice tone="warning" title={t("dispatch.referred-back", { day: item.meetingDay.toString() })}>
        {item.reason ?? ""}
      </Notice>
    );
  if (!last) return null;
  const rejected = last.outcome === "rejected";
  if (!rejected && last.voidedAt === null) return null;
  const { name, version, at, reason } = last;
  return (
    <Notice tone="warning" title={t(rejected ? "attest.rejected-notice" : "attest.voided-notice")}>
      {rejected
        ? t("attest.rejected-by", { name, version, at: moment(at), reason: reason ?? "" })
        : t("attest.voided-text")}
    </Notice>
  );
}

function Decision({ state, item, decidedBy, decidedDay, dispatchedAt }: CourseProps) {
  const t = useTexts("staff-reports");
  const { moment } = useFormats();
  const said = [
    ...(decidedBy && decidedDay ? [t("dispatch.decided", { by: decidedBy, day: decidedDay.toString() })] : []),
    ...(dispatchedAt ? [t("dispatch.dispatched", { at: moment(dispatchedAt) })] : []),
    ...(decidedDay && !dispatchedAt && state === "decided"
      ? [t(item?.state === "approved" ? "dispatch.on-its-way" : "dispatch.waits-for-approval")]
      : []),
  ];
  const atMeeting = item && item.state !== "withdrawn";
  if (said.length === 0 && !atMeeting) return null;
  return (
    <>
      {said.length > 0 && <p>{said.join(" ")}</p>}
      {atMeeting && (
        <p>
          <a href={meetingLinks.item(item.id)}>{t("dispatch.at-meeting", { day: item.meetingDay.toString() })}</a>
        </p>
      )}
    </>
  );
}

/** Who attests and how far that has come, and what the meeting has made of it. */
export function ReportCourse(props: CourseProps) {
  const t = useTexts("staff-reports");
  const { id, state, lines, attests, turn, version, writing } = props;
  const fragile = writing && (state === "attesting" || state === "attested");
  return (
    <PageSection heading={t("attest.on-page")} id="attest">
      <AttestSteps lines={lines} attests={attests} turn={turn} versionId={version?.id ?? null} />
      {fragile && <p>{t("attest.writing-voids")}</p>}
      <Decision {...props} />
      {(attests.length > 0 || version) && (
        <p>
          <a href={attestLinks.versions(id)}>{t("attest.versions")}</a> ·{" "}
          <a href={attestLinks.verify()}>{t("paper.check")}</a>
        </p>
      )}
    </PageSection>
  );
}
