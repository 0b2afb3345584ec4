"""A headless Chromium driven through its DevTools protocol over pipes; nothing but the standard library.

    with Browser() as browser:
        page = browser.open("file:///…/index.html", 1280, 900)
        page.run("document.title")

What the console says, every exception and every request but that of the document are kept.
"""

import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time


class Browser:
    """A browser with a profile and a folder of downloads of its own."""

    def __init__(self):
        self.work = tempfile.mkdtemp()
        self.downloads = os.path.join(self.work, "downloads")
        os.mkdir(self.downloads)
        self.number = 0
        self.unread = b""
        self.pages = {}

    def __enter__(self):
        to_read, self.write_end = os.pipe()
        self.read_end, to_write = os.pipe()

        def connect():
            # The protocol is read from 3 and written to 4; both may be in the way of each other.
            ends = os.dup(to_read), os.dup(to_write)
            os.dup2(ends[0], 3)
            os.dup2(ends[1], 4)

        self.process = subprocess.Popen(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--remote-debugging-pipe", "--host-resolver-rules=MAP * ~NOTFOUND", "--lang=zh-CN",
             f"--user-data-dir={self.work}/profile"],
            preexec_fn=connect, close_fds=False, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.call("Browser.setDownloadBehavior", behavior="allow", downloadPath=self.downloads)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)
        shutil.rmtree(self.work, ignore_errors=True)

    def call(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.write_end, json.dumps(message).encode() + b"\0")
        return self.wait(lambda answer: answer.get("id") == message["id"])

    def wait(self, wanted, seconds=60):
        """Reads messages until one is wanted, and hands the others to their pages."""
        end = time.monotonic() + seconds
        while True:
            while b"\0" in self.unread:
                text, self.unread = self.unread.split(b"\0", 1)
                message = json.loads(text)
                page = self.pages.get(message.get("sessionId"))
                if page and "method" in message:
                    page.take(message)
                if wanted(message):
                    if "error" in message:
                        raise AssertionError(f"the browser says {message['error']}")
                    return message.get("result", message)
            if not select.select([self.read_end], [], [], max(0, end - time.monotonic()))[0]:
                raise AssertionError("the browser does not answer")
            piece = os.read(self.read_end, 1 << 20)
            if not piece:
                raise AssertionError("the browser has ended")
            self.unread += piece

    def open(self, address, width=1280, height=900):
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = self.pages[session] = Page(self, session)
        for domain in ("Page", "Runtime", "Log", "Network"):
            page.call(domain + ".enable")
        page.resize(width, height)
        page.go(address)
        return page

    def download(self, name):
        """The bytes of a file that was saved, once it is whole; it is then gone."""
        path = os.path.join(self.downloads, name)
        for _ in range(200):
            if os.path.exists(path) and not os.path.exists(path + ".crdownload"):
                with open(path, "rb") as file:
                    data = file.read()
                os.remove(path)
                return data
            time.sleep(0.05)
        raise AssertionError(f"{name} was not saved; there is {os.listdir(self.downloads)}")


class Page:
    """A tab."""

    KEYS = {
        "Enter": ("Enter", 13, "\r"), "Escape": ("Escape", 27, None), "Tab": ("Tab", 9, None),
        "ArrowDown": ("ArrowDown", 40, None), "ArrowUp": ("ArrowUp", 38, None),
        "ArrowLeft": ("ArrowLeft", 37, None), "ArrowRight": ("ArrowRight", 39, None),
        "Home": ("Home", 36, None), "End": ("End", 35, None), "PageDown": ("PageDown", 34, None),
        " ": ("Space", 32, " "),
    }

    def __init__(self, browser, session):
        self.browser = browser
        self.session = session
        self.complaints = []
        self.requests = []

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def take(self, message):
        method, parameters = message["method"], message["params"]
        if method == "Runtime.exceptionThrown":
            self.complaints.append(str(parameters["exceptionDetails"].get("exception", {}).get("description")))
        elif method == "Runtime.consoleAPICalled" and parameters["type"] in ("error", "warning"):
            self.complaints.append(str(parameters["args"]))
        elif method == "Log.entryAdded" and parameters["entry"]["level"] in ("error", "warning"):
            self.complaints.append(parameters["entry"]["text"])
        elif method == "Network.requestWillBeSent":
            self.requests.append(parameters["request"]["url"])

    def resize(self, width, height):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=width < 600)

    def media(self, kind="", **features):
        """As on another medium: `print`, or with `prefers_color_scheme="dark"`."""
        self.call("Emulation.setEmulatedMedia", media=kind, features=[
            {"name": name.replace("_", "-"), "value": value} for name, value in features.items()])

    def go(self, address):
        self.call("Page.navigate", url="about:blank")
        self.call("Page.navigate", url=address)
        for _ in range(400):
            if self.run("document.readyState === 'complete' && location.href !== 'about:blank'"):
                return
            time.sleep(0.025)
        raise AssertionError(f"{address} does not load")

    def run(self, script):
        """The value of an expression of the page, waited for where it is a promise."""
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise AssertionError(answer["exceptionDetails"]["exception"].get("description", script))
        return answer["result"].get("value")

    def key(self, *names):
        """Presses keys, one after the other."""
        for name in names:
            code, number, text = self.KEYS.get(name, ("", ord(name[0].upper()), name))
            key = {"key": name, "code": code, "windowsVirtualKeyCode": number}
            if text:
                key["text"] = text
            self.call("Input.dispatchKeyEvent", type="keyDown", **key)
            self.call("Input.dispatchKeyEvent", type="keyUp", **{k: v for k, v in key.items() if k != "text"})

    def type(self, text):
        self.call("Input.insertText", text=text)

    def click(self, selector):
        """Clicks with the mouse in the middle of an element."""
        box = self.run(f"""(() => {{ const node = document.querySelector({json.dumps(selector)});
            node.scrollIntoView({{block: 'nearest'}}); const box = node.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2]; }})()""")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)

    def picture(self, path):
        data = self.call("Page.captureScreenshot", format="png")["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def tree(self):
        """The accessibility tree, without what is ignored."""
        nodes = self.call("Accessibility.getFullAXTree")["nodes"]
        return [node for node in nodes if not node.get("ignored")]
