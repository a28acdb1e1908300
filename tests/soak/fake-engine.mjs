// SPDX-License-Identifier: Apache-2.0
// A container engine without containers: the part of the Docker API that the reactor uses, on a Unix socket, answering as
// Podman does. It refuses a second container of one name, and keeps its state when its clients die.
import { createServer } from "node:http";
import { randomBytes } from "node:crypto";

/**
 * `containers`: by name; several sockets that share them are one engine. `onCreate(labels, made)` is told of each container
 * that is asked for.
 * @returns {Promise<{close: () => void}>}
 */
export function startFakeEngine(socketPath, { containers = new Map(), onCreate = () => {} } = {}) {
    const find = (nameOrId) => containers.get(nameOrId) ?? [...containers.values()].find((one) => one.id === nameOrId);
    const fail = (status, message) => [status, { cause: message, message, response: status }];

    const inspect = (one) => ({
        Id: one.id,
        Name: `/${one.name}`,
        State: { Status: one.state, ExitCode: 0, OOMKilled: false, StartedAt: "2026-01-01T00:00:00.000000000Z" },
        Config: { Labels: one.body.Labels },
        HostConfig: { Memory: 0, NetworkMode: "bridge" },
        NetworkSettings: {
            Ports: Object.fromEntries(Object.keys(one.body.ExposedPorts ?? {}).map(
                (port) => [port, one.state === "running" ? [{ HostIp: "127.0.0.1", HostPort: "40001" }] : null])),
        },
    });

    const answer = (method, url, body) => {
        const parts = url.pathname.split("/").map(decodeURIComponent);
        if (url.pathname === "/containers/json") {
            const labels = JSON.parse(url.searchParams.get("filters") ?? "{}").label ?? [];
            const has = (one, label) => {
                const [name, value] = label.split("=");
                return value === undefined ? name in one.body.Labels : one.body.Labels[name] === value;
            };
            return [200, [...containers.values()].filter((one) => labels.every((label) => has(one, label)))
                .map((one) => ({ Id: one.id, Names: [`/${one.name}`], State: one.state, Labels: one.body.Labels }))];
        }
        if (url.pathname === "/containers/create") {
            const name = url.searchParams.get("name");
            onCreate(JSON.parse(body).Labels, !containers.has(name));
            if (containers.has(name)) {
                return fail(500, `the container name "${name}" is already in use by ${containers.get(name).id}`);
            }
            const one = { id: randomBytes(32).toString("hex"), name, state: "created", body: JSON.parse(body) };
            containers.set(name, one);
            return [201, { Id: one.id, Warnings: [] }];
        }
        if (parts[1] === "images") {
            return [200, { Id: "sha256:0" }];
        }
        if (parts[1] === "volumes") {
            return [201, {}];
        }
        const one = find(parts[2]);
        if (parts[1] !== "containers" || !one) {
            return fail(404, "no such container");
        }
        if (method === "DELETE") {
            containers.delete(one.name);
            return [204];
        }
        switch (parts[3]) {
        case "json":
            return [200, inspect(one)];
        case "start":
        case "stop": {
            const wanted = parts[3] === "start" ? "running" : "exited";
            const same = one.state === wanted;
            one.state = wanted;
            return [same ? 304 : 204];
        }
        default:
            return fail(404, "not here");
        }
    };

    const server = createServer((request, response) => {
        const url = new URL(request.url, "http://engine");
        let body = "";
        request.on("data", (chunk) => { body += chunk; });
        request.on("end", () => {
            if (url.pathname === "/_ping") {
                response.end("OK");
                return;
            }
            if (url.pathname === "/events" || url.pathname.endsWith("/stats")) {
                response.writeHead(200); // stays open and says nothing
                response.flushHeaders();
                return;
            }
            const [status, json] = answer(request.method, url, body);
            const text = json === undefined ? "" : JSON.stringify(json);
            response.writeHead(status, json === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
            response.end(text);
        });
        response.on("error", () => {});
    });
    return new Promise((resolve) => {
        server.listen(socketPath, () => resolve({
            close: () => {
                server.close();
                server.closeAllConnections();
            },
        }));
    });
}
