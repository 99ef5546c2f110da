"""Python, with its standard library only: python3 test_mock.py"""

import json
import subprocess
import unittest
import urllib.request

COMMAND = ["npx", "kie-openapi", "mock", "--port", "0", "--clock", "manual", "--json", "--quiet"]
HEADERS = {"Authorization": "Bearer any", "Content-Type": "application/json"}


class MockTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.mock = subprocess.Popen(COMMAND, stdout=subprocess.PIPE, text=True)
        cls.url = json.loads(cls.mock.stdout.readline())["url"]

    @classmethod
    def tearDownClass(cls):
        cls.mock.terminate()
        cls.mock.communicate()

    def ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, HEADERS, method=method)
        with urllib.request.urlopen(request) as response:
            return json.load(response)

    def test_makes_a_picture(self):
        order = {"model": "google/nano-banana", "input": {"prompt": "A paper boat"}}
        task = self.ask("POST", "/api/v1/jobs/createTask", order)["data"]["taskId"]
        self.ask("POST", "/__mock/clock/runToIdle")

        record = self.ask("GET", f"/api/v1/jobs/recordInfo?taskId={task}")["data"]
        self.assertEqual(record["state"], "success")
        [sent] = self.ask("GET", "/__mock/requests?operation=createTask")
        self.assertEqual(sent["input"], order["input"])


if __name__ == "__main__":
    unittest.main()
