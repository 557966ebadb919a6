"""Extracts each day's articles into Wireroom's tables. For Airflow 2.10 and 3.

Put this file (or a link to it) into the DAG folder. Every day at 04:00 UTC the run reads the folder of
the day before, ARTICLES/2024-05-06, and writes the batch 2024-05-06 of every table; then it asks the gates
of the batch, links and counts that day and the one before, for articles that came late, and makes a page.
A run of the same day again replaces what it wrote, so clearing a task is safe, and so is a backfill.

Where things are comes from the environment of whatever parses the DAGs:

    WIREROOM_HOME      the checkout that holds jobs/wireroom   (default: the one this file is in)
    WIREROOM_ARTICLES  folder with one folder a day, any Hadoop URI   (default: HOME/data/articles)
    WIREROOM_TABLES    the tables, any Hadoop URI                     (default: HOME/data/tables)
    WIREROOM_REPORTS   folder of the pages, on this machine           (default: HOME/data/reports)
    WIREROOM_SINCE     first day to catch up with                     (default: 2024-01-01)
    WIREROOM_RUNS      days at once, where there are several to do    (default: 1)
    WIREROOM_POOL      pool of the tasks: a slot is a heap of 3 GB    (default: default_pool)

How a task ends, by Wireroom's exit code:

    0                done
    99               skipped: nothing was delivered that day
    3                failed, tried again up to twice: an internal error may pass
    1, 2, 4, others  failed at once: only a person can mend it (usage, input or settings, quality gate)

Days may be extracted side by side; they are linked and counted one by one, in their order, since a day is
linked with those before it.

The interval is written out as a timetable because "@daily" changed its meaning in Airflow 3, where
data_interval_start would be the day of the run.
"""

import os
import signal
import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path

from airflow.timetables.interval import CronDataIntervalTimetable

try:  # Airflow 3
    from airflow.sdk import DAG, Asset, BaseOperator
except ImportError:  # Airflow 2.10
    from airflow import DAG
    from airflow.datasets import Dataset as Asset
    from airflow.models.baseoperator import BaseOperator

try:  # Airflow 3.1 and later
    from airflow.sdk.exceptions import AirflowException, AirflowFailException, AirflowSkipException
except ImportError:
    from airflow.exceptions import AirflowException, AirflowFailException, AirflowSkipException

HOME = os.environ.get("WIREROOM_HOME", str(Path(__file__).resolve().parents[2]))
ARTICLES = os.environ.get("WIREROOM_ARTICLES", HOME + "/data/articles")
TABLES = os.environ.get("WIREROOM_TABLES", HOME + "/data/tables")
REPORTS = os.environ.get("WIREROOM_REPORTS", HOME + "/data/reports")
SINCE = datetime.fromisoformat(os.environ.get("WIREROOM_SINCE", "2024-01-01"))
RUNS = int(os.environ.get("WIREROOM_RUNS", "1"))
POOL = os.environ.get("WIREROOM_POOL", "default_pool")

DAY = "{{ data_interval_start | ds }}"
BEFORE = "{{ macros.ds_add(data_interval_start | ds, -1) }}"
NEXT = "{{ macros.ds_add(data_interval_start | ds, 1) }}"

# One command a task, in order. Words are split at spaces before the names in braces are filled in.
COMMANDS = {
    "extract": "{home}/jobs/wireroom extract --input {articles}/{day} --output {tables} --batch {day}",
    "check": "{home}/jobs/wireroom check --tables {tables} --batch {day}",
    "link": "{home}/jobs/wireroom link --tables {tables} --from {before} --to {next}",
    "rollup": "{home}/jobs/wireroom rollup --tables {tables} --from {before} --to {next}",
    "report": "{home}/jobs/wireroom report --tables {tables} --from {before} --to {next} --output {reports}/{day}.html",
}

# A table that tells others of what a task has written.
WRITTEN = {"extract": "articles", "link": "stories", "rollup": "entity_daily"}

# One day at a time, in their order; and linked even where nothing was delivered: other batches may have that day, too.
IN_ORDER = {"depends_on_past": True, "max_active_tis_per_dag": 1}
OPTIONS = {"link": {"trigger_rule": "none_failed", **IN_ORDER}, "rollup": IN_ORDER}

INTERNAL_ERROR = 3
NOTHING_TO_DO = 99


def arguments(command):
    """The words of a command, with this installation's places and the templates of the days."""
    places = {"home": HOME, "articles": ARTICLES, "tables": TABLES, "reports": REPORTS}
    days = {"day": DAY, "before": BEFORE, "next": NEXT}
    return [word.format(**places, **days) for word in command.split()]


def asset(table):
    """A table as other DAGs may wait for it."""
    place = TABLES if "://" in TABLES else Path(TABLES).absolute().as_uri()
    return Asset(f"{place}/{table}")


class WireroomOperator(BaseOperator):
    """Runs one Wireroom command and ends the task as its exit code says."""

    template_fields = ("command",)

    def __init__(self, *, command, **kwargs):
        super().__init__(**kwargs)
        self.command = command
        self.process = None

    def execute(self, context):
        self.process = subprocess.Popen(
            self.command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        last = ""
        with self.process.stdout as lines:
            for line in lines:
                last = line.rstrip() or last
                self.log.info("%s", line.rstrip())
        code = self.process.wait()
        if code == 0:
            return
        message = f"exit code {code}: {last}"
        if code == NOTHING_TO_DO:
            raise AirflowSkipException(message)
        if code == INTERNAL_ERROR:
            raise AirflowException(message)
        raise AirflowFailException(message)

    def on_kill(self):
        if self.process is not None and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)


with DAG(
    dag_id="wireroom_daily",
    description="Who said what, about whom: yesterday's articles",
    doc_md=__doc__,
    schedule=CronDataIntervalTimetable("0 4 * * *", timezone="UTC"),
    start_date=SINCE.replace(hour=4, tzinfo=timezone.utc),
    catchup=True,
    max_active_runs=RUNS,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=5), "pool": POOL},
    tags=["wireroom"],
) as dag:
    previous = None
    for name, line in COMMANDS.items():
        task = WireroomOperator(
            task_id=name,
            command=arguments(line),
            outlets=[asset(WRITTEN[name])] if name in WRITTEN else [],
            **OPTIONS.get(name, {}),
        )
        if previous is not None:
            previous >> task
        previous = task
