/** What the job queue must be told to take a job on again, in the order of `add_job`'s parameters. */
export const jobColumns = ["identifier", "payload", "queue_name", "run_at", "max_attempts", "job_key", "priority"];

/**
 * Jobs still to be done. Without them a restored database would forget its reminders and the mail that waits. Those being
 * worked on are among them, so work may be done twice after a restore, which every task is made for.
 */
export const copyJobsOut = `copy (
  select t.identifier, j.payload, q.queue_name, j.run_at, j.max_attempts, j.key as job_key, j.priority
  from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
  where j.attempts < j.max_attempts order by j.id
) to stdout`;
