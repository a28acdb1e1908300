// SPDX-License-Identifier: Apache-2.0
// A node that only the live benchmark needs, in a process of its own: JSON-RPC over WebSocket, a block every so often with
// many events of the Spheron protocol in it, each pushed as a node pushes it. The service of every order is named after
// the moment its block's first frame was sent (nanoseconds of the machine's monotonic clock), so that whoever paints the
// row knows how old it is.
//   node live-node.mjs '{"contracts":{…},"blocks":300,"events":1000,"intervalMs":200}'
// Prints {"port":…}, mines one block of history, waits for a line on standard input, then mines; in the end it prints
// {"events":…,"leases":…} and stays until standard input ends.
import { WebSocketServer } from 'ws'
import { AbiCoder } from 'ethers'
import readline from 'node:readline'

const wanted = JSON.parse(process.argv[2])
const { contracts } = wanted
const coder = AbiCoder.defaultAbiCoder()
const eventsPerLease = 6

// topic0 of the published ABI
const topics = {
  OrderCreated: '0xbf0becce6edeae4f448544a778fc7f178eeac2b2cefaef1b707c05bffa5d43d2',
  BidPlaced: '0x9b4e4ecc52932cb036aaf2f49955dc06665549eec9945365026bbcf3e00a0a90',
  UserTokenLocked: '0x104eb8684e1d069ac9eef8d991d343f010afe01682e62915c73f1d4696bce9a0',
  LeaseCreated: '0x5ac8ea04e47ef9fd0cb3dc8fb52cafc453271d39b0e0b60c8674e64bf08737c4',
  OrderStateChanged: '0x82d4cc8e5af9e3f54f900700de07943d2eca4535df1bce85344d0b24d9d048e9',
  OrderMatched: '0xddfcde2ae08a841bf57cf56c10e52a4f8182ccfa5859f20a5dd8ef26abc94ca4',
  TokenMovement: '0x5820ba18690528ae09fd9da13157ba6286391963f636bafea90947c415f9507a',
  ProviderAdded: '0x35ce8b9bcdd7f849c2459dd87beeea22209022a43d4394c8aaa1ae5c604f9f56',
}
const hex = (number) => '0x' + number.toString(16)
const word = (number) => BigInt(number).toString(16).padStart(64, '0')
const pad = (text) => text.slice(2).toLowerCase().padStart(64, '0')
const hashOf = (kind, number) => '0x' + kind + word(number).slice(2)
const provider = (number) => ('0x' + 'b2'.repeat(10) + number.toString(16).padStart(20, '0'))
const tenant = (number) => ('0x' + 'c3'.repeat(10) + number.toString(16).padStart(20, '0'))
const tokenAddress = '0x' + 'a1'.repeat(20)

const blocks = [] // {header, logs: [JSON, with `mark` where the time goes], digits, number}
let nextOrder = 1
let events = 0
const firstTime = Math.floor(Date.now() / 1000) - 10

function header(number) {
  return {
    number: hex(number), hash: hashOf('b1', number), parentHash: hashOf('b1', number - 1), timestamp: hex(firstTime + number * 2),
    baseFeePerGas: '0x1', gasLimit: '0x1c9c380', gasUsed: '0x0', miner: '0x' + '0'.repeat(40), difficulty: '0x0', extraData: '0x',
    nonce: '0x0000000000000000', transactions: [], uncles: [],
  }
}

/** One log as text. */
function log(block, index, transaction, emitter, topicList, data) {
  return `{"address":"${emitter}","topics":${JSON.stringify(topicList)},"data":"${data}","blockNumber":"${hex(block)}",`
    + `"transactionHash":"${hashOf('d4', transaction)}","transactionIndex":"0x0","blockHash":"${hashOf('b1', block)}","logIndex":"${hex(index)}","removed":false}`
}

const mark = '~'.repeat(38) // 19 digits as hex
const specBefore = Buffer.from('{n:g,pr:{a:[{k:region,v:any}]},s:[{n:t').toString('hex')
function specAfter(block, number) {
  return Buffer.from(`-${String(block).padStart(5, '0')}-${String(number).padStart(4, '0')},r:{i:1,c:{u:8000,a:[]},m:{u:17179869184,a:[]},s:[],g:{u:0,a:[]},e:[]},c:1}]}`).toString('hex')
}

/** The logs of a block, with `mark` where the time goes. */
function makeLogs(block) {
  const logs = []
  const add = (transaction, emitter, topicList, data) => logs.push(log(block, logs.length, transaction, emitter, topicList, data))
  for (let number = 0; (number + 1) * eventsPerLease <= wanted.events; ++number) {
    const id = nextOrder++
    const price = 200000000000000n + BigInt(id % 997) * 1000000000n
    const who = tenant(id % 2000)
    const whom = provider(id % 60)
    const spec = specBefore + mark + specAfter(block, number)
    const length = spec.length / 2
    const tail = spec.padEnd(Math.ceil(spec.length / 64) * 64, '0')
    add(id * 2, contracts.orderRequest, [topics.OrderCreated], '0x' + word(id) + pad(who) + word(price) + word(1800 * 240) + pad(tokenAddress) + word(256)
      + word(1) + word(1) + word(length) + tail)
    add(id * 2, contracts.bid, [topics.BidPlaced], '0x' + word(id) + word(price) + pad(whom) + word(0))
    add(id * 2 + 1, contracts.escrowUser, [topics.UserTokenLocked, '0x' + pad(who), '0x' + pad(tokenAddress)], '0x' + word(price * 432000n / 1000000000000n))
    add(id * 2 + 1, contracts.computeLease, [topics.LeaseCreated], '0x' + word(id) + word(0) + word(id) + word(price) + pad(whom) + pad(who) + word(block)
      + word(firstTime + block * 2) + word(0) + word(0))
    add(id * 2 + 1, contracts.orderRequest, [topics.OrderStateChanged], '0x' + word(id) + word(price) + word(3))
    add(id * 2 + 1, contracts.bid, [topics.OrderMatched], '0x' + word(id) + pad(whom) + word(0) + word(id % 60 + 1) + word(price) + pad(who))
  }
  for (let number = 0; logs.length < wanted.events; ++number)
    add(hashNumber(block, number), contracts.escrowUser, [topics.TokenMovement, '0x' + pad(tenant(number)), '0x' + pad(contracts.escrowUser), '0x' + pad(tokenAddress)],
      '0x' + word(1000000) + word(0))
  return logs
}
const hashNumber = (block, number) => 4_000_000_000 + block * 1000 + number

function providerLogs() {
  const logs = []
  for (let n = 0; n < 60; ++n) {
    const spec = JSON.stringify({ Name: `provider-${n}`, Region: `region-${n % 7}`, Attributes: [] })
    const data = coder.encode(['string', 'string', 'string', 'address[]', 'uint8', 'uint8', 'uint256', 'address'], [spec, `p${n}.example`, '', [tokenAddress], 2, n % 7, firstTime, provider(n)])
    logs.push(log(1, n, 3_000_000_000 + n, contracts.providerRegistry, [topics.ProviderAdded, '0x' + word(n + 1), '0x' + pad(provider(n))], data))
  }
  return logs
}

const sockets = new Set()
function connected(socket) {
  socket.subscriptions = new Map()
  sockets.add(socket)
  socket.on('close', () => sockets.delete(socket))
  socket.on('message', (text) => {
    const message = JSON.parse(text)
    for (const one of Array.isArray(message) ? message : [message])
      socket.send(`{"jsonrpc":"2.0","id":${JSON.stringify(one.id)},${answer(socket, one)}}`)
  })
}

const head = () => blocks[blocks.length - 1]
function numberOf(tag) {
  if (tag === undefined || tag === 'latest' || tag === 'pending') return head().number
  if (tag === 'earliest') return 0
  if (tag === 'safe' || tag === 'finalized') return head().number
  return Number(BigInt(tag))
}

let nextSubscription = 1
function answer(socket, { method, params }) {
  const result = (value) => `"result":${JSON.stringify(value)}`
  switch (method) {
    case 'eth_chainId': return result(hex(84532))
    case 'net_version': return result('84532')
    case 'eth_blockNumber': return result(hex(head().number))
    case 'eth_getBlockByNumber': return result(blocks[numberOf(params[0])]?.header ?? null)
    case 'eth_getBlockByHash': return result(blocks.find((block) => block.header.hash === params[0])?.header ?? null)
    case 'eth_getLogs': {
      const filter = params[0]
      const chosen = filter.blockHash ? blocks.filter((block) => block.header.hash === filter.blockHash)
        : blocks.slice(numberOf(filter.fromBlock), numberOf(filter.toBlock) + 1)
      return `"result":[${chosen.flatMap((block) => block.logs.map((log) => log.replace(mark, block.digits))).join(',')}]`
    }
    case 'eth_subscribe': {
      const id = hex(nextSubscription++)
      socket.subscriptions.set(id, params[0])
      return result(id)
    }
    case 'eth_unsubscribe': return result(socket.subscriptions.delete(params[0]))
    default: return '"error":{"code":-32601,"message":"method not found"}'
  }
}

/** A text message as a server frames it (RFC 6455, 5.2). */
function frame(text) {
  const body = Buffer.from(text)
  const length = body.length < 126 ? [body.length] : [126, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([0x81, ...length]), body])
}

const notification = (id, what) => frame(`{"jsonrpc":"2.0","method":"eth_subscription","params":{"subscription":"${id}","result":${what}}}`)

/** All but the time: what the next block holds, and the bytes that go to each socket, with the places of `mark` in them. */
function prepare(logs) {
  const number = blocks.length
  const block = { number, header: header(number), logs }
  const text = JSON.stringify(block.header)
  const parcels = [...sockets].map((socket) => {
    const bytes = Buffer.concat([...socket.subscriptions].flatMap(([id, kind]) =>
      kind === 'newHeads' ? [notification(id, text)] : logs.map((log) => notification(id, log))))
    const marks = []
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) marks.push(at)
    return { socket, bytes, marks }
  })
  return { block, parcels }
}

/** Stamps the time into a block and sends it, with as little work as that takes: a node that is asked is not what is measured. */
function mine({ block, parcels }) {
  const digits = Buffer.from(process.hrtime.bigint().toString().padStart(19, '0')).toString('hex')
  for (const { socket, bytes, marks } of parcels) {
    for (const at of marks) bytes.write(digits, at, 'latin1')
    socket._socket.write(bytes)
  }
  block.digits = digits
  blocks.push(block)
  events += block.logs.length
  // The bytes of long gone blocks are not asked for again: this is no archive.
  if (block.number > 120) blocks[block.number - 120].logs = []
}

blocks.push({ number: 0, header: header(0), logs: [] })
mine(prepare(providerLogs()))
blocks[0].header.parentHash = '0x' + '0'.repeat(64)

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false }, () => console.log(JSON.stringify({ port: server.address().port })))
server.on('connection', connected)

const lines = readline.createInterface({ input: process.stdin })
lines.once('line', () => {
  let left = wanted.blocks
  let prepared = prepare(makeLogs(blocks.length))
  const timer = setInterval(() => {
    mine(prepared)
    if (--left > 0) {
      setTimeout(() => { prepared = prepare(makeLogs(blocks.length)) }, wanted.intervalMs / 2) // while nobody waits for an answer
      return
    }
    clearInterval(timer)
    console.log(JSON.stringify({ events, leases: nextOrder - 1 }))
  }, wanted.intervalMs)
})
lines.on('close', () => process.exit(0))
