"""Loads the DAG with stand-ins for Airflow's modules and tries every exit code.

    python3 check_dag.py DAG_FILE 2|3

Prints the words of each command, then one line "CODE NAME" per exit code, NAME being the exception
that ended the task, or None.
"""

import importlib.util
import logging
import sys
import types


class Dag:
    def __init__(self, **options):
        assert options["max_active_runs"] == 1 and options["catchup"] is True, options
        assert options["default_args"]["retries"] > 0, options
        Dag.options = options

    def __enter__(self):
        return self

    def __exit__(self, *raised):
        return False


class Operator:
    made = []

    def __init__(self, *, task_id):
        self.task_id = task_id
        self.log = logging.getLogger(task_id)
        Operator.made.append(self)

    def __rshift__(self, other):
        return other


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
module("airflow.timetables.interval", CronDataIntervalTimetable=lambda cron, timezone: (cron, timezone))
module("airflow.exceptions", **errors)
if airflow == "2":
    module("airflow.models")
    module("airflow.models.baseoperator", BaseOperator=Operator)
else:
    module("airflow.sdk", DAG=Dag, BaseOperator=Operator)

spec = importlib.util.spec_from_file_location("wireroom_daily", dag_file)
loaded = importlib.util.module_from_spec(spec)
spec.loader.exec_module(loaded)

for operator in Operator.made:
    print("\t".join(operator.command))
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
