"""Loads the DAG with stand-ins for Airflow's modules and tries every exit code.

    python3 check_dag.py DAG_FILE 2|3

The stand-ins know the names and options that are the same in Airflow 2.10 and 3, and no others. Prints, a line
each: what the DAG was told, "run NAME WORD WORD..." for each task's command, "task NAME OPTIONS", the edges, and
"CODE NAME" per exit code, NAME being the exception that ended the task, or None.
"""

import importlib.util
import json
import logging
import sys
import types


class Dag:
    def __init__(self, *, dag_id, description, doc_md, schedule, start_date, catchup, max_active_runs, default_args, tags):
        assert doc_md and description and tags
        assert set(default_args) == {"retries", "retry_delay", "pool"}, default_args
        print(
            f"dag {dag_id} {schedule} {start_date.isoformat()} catchup={catchup} runs={max_active_runs}"
            f" retries={default_args['retries']} pool={default_args['pool']}"
        )

    def __enter__(self):
        return self

    def __exit__(self, *raised):
        return False


class Operator:
    made = []

    def __init__(
        self,
        *,
        task_id,
        outlets=None,
        depends_on_past=False,
        max_active_tis_per_dag=None,
        trigger_rule="all_success",
    ):
        self.task_id = task_id
        self.log = logging.getLogger(task_id)
        Operator.made.append(self)
        options = {
            "outlets": [asset.uri for asset in outlets or []],
            "depends_on_past": depends_on_past,
            "at_once": max_active_tis_per_dag,
            "trigger_rule": trigger_rule,
        }
        print("task", task_id, json.dumps(options))

    def __rshift__(self, other):
        print(self.task_id, ">>", other.task_id)
        return other


class Asset:
    def __init__(self, uri):
        assert uri and uri.isascii() and "://" in uri, uri
        self.uri = uri


def module(name, **contents):
    made = types.ModuleType(name)
    made.__dict__.update(contents)
    sys.modules[name] = made


def exception(name):
    return type(name, (Exception,), {})


errors = {n: exception(n) for n in ("AirflowException", "AirflowFailException", "AirflowSkipException")}
dag_file, airflow = sys.argv[1], sys.argv[2]
module("airflow", **({"DAG": Dag} if airflow == "2" else {}))
module("airflow.timetables")
module("airflow.timetables.interval", CronDataIntervalTimetable=lambda cron, timezone: f"'{cron}' {timezone}")
module("airflow.exceptions", **errors)
if airflow == "2":
    module("airflow.models")
    module("airflow.models.baseoperator", BaseOperator=Operator)
    module("airflow.datasets", Dataset=Asset)
else:
    module("airflow.sdk", DAG=Dag, BaseOperator=Operator, Asset=Asset)

spec = importlib.util.spec_from_file_location("wireroom_daily", dag_file)
loaded = importlib.util.module_from_spec(spec)
spec.loader.exec_module(loaded)

for operator in Operator.made:
    assert operator.template_fields == ("command",)
    print("\t".join(["run", operator.task_id, *operator.command]))
for code in (0, 1, 2, 3, 4, 99, 137):
    operator = Operator.made[0]
    operator.command = ["sh", "-c", f"echo working; echo because >&2; exit {code}"]
    ended = None
    try:
        operator.execute({})
    except Exception as e:
        assert str(e) == f"exit code {code}: because", e
        ended = type(e).__name__
    print(code, ended)
