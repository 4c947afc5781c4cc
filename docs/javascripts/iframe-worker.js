// A page from disk may start no worker. There, the script of a worker runs in a hidden frame, so that search works.
if (location.protocol === "file:") {
  window.Worker = class {
    constructor(address) {
      this.waiting = []
      this.frame = document.createElement("iframe")
      this.frame.hidden = true
      document.body.append(this.frame)

      const inside = this.frame.contentWindow
      inside.postMessage = (data) => this.later(window, data, (event) => this.onmessage?.(event))
      const script = inside.document.createElement("script")
      script.src = new URL(address, location.href).href
      script.onload = () => this.begin()
      script.onerror = (event) => this.onerror?.(event)
      inside.document.head.append(script)
    }

    begin() {
      const waiting = this.waiting
      this.waiting = undefined
      waiting.forEach((data) => this.postMessage(data))
    }

    postMessage(data) {
      if (this.waiting) this.waiting.push(data)
      else this.later(this.frame.contentWindow, data, (event) => this.frame.contentWindow?.dispatchEvent(event))
    }

    // As of a worker, a message is a copy, and comes when whoever has sent it is done.
    later(receiver, message, deliver) {
      const data = receiver?.structuredClone(message)
      setTimeout(() => deliver(new MessageEvent("message", { data })))
    }

    terminate() {
      this.frame.remove()
    }
  }
}
